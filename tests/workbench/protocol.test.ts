import { createHost } from "../../src/workbench/host/host";
import type { Json } from "../../src/workbench/host/json";
import type { ResponseBody } from "../../src/workbench/host/wire";
import { addSheet, emptyWorkbook } from "../../src/workbook/model";

const PATHS = {
  "1": { Id: 1, ObjectPathType: 1, Name: "" },
  "3": { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  "5": {
    Id: 5,
    ObjectPathType: 5,
    Name: "",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["Sheet1"] },
  },
  "7": { Id: 7, ObjectPathType: 7, Name: "" },
};

function send(...actions: Record<string, Json>[]): ResponseBody {
  const workbook = emptyWorkbook("Test.xlsx");
  addSheet(workbook, "Sheet1");
  const host = createHost(workbook);
  const body = {
    Actions: actions.map((action, index) => ({ Id: index, ...action })),
    ObjectPaths: PATHS,
  };
  return JSON.parse(host.processText(JSON.stringify(body))) as ResponseBody;
}

const results = (response: ResponseBody) => response.Results?.map(({ Value }) => Value);

describe("the wire protocol", () => {
  it("answers whole objects as JSON, updates them and checks that they are unchanged", () => {
    const response = send(
      { ActionType: 7, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["name"] } },
      { ActionType: 9, Name: "", ObjectPathId: 5, ObjectState: { tabColor: "#ff0000" } },
      { ActionType: 8, Name: "", ObjectPathId: 5, ObjectState: { tabColor: "#FF0000" } },
      { ActionType: 5, Name: "Trace", ObjectPathId: 0 }
    );
    expect(results(response)).toEqual([
      { id: "{00000001-0000-0000-0000-000000000000}", name: "Sheet1" },
      null,
      null,
      null,
    ]);
    expect(response.TraceIds).toEqual([3]);
  });

  it("answers an object that has changed with a conflict", () => {
    const response = send({
      ActionType: 8,
      Name: "",
      ObjectPathId: 5,
      ObjectState: { name: "Other" },
    });
    expect(response.Error).toMatchObject({
      Code: "Conflict",
      Location: "Worksheet.name",
      ActionIndex: 0,
    });
  });

  it("matches member names whatever their case, and sets grid lines by the name the client sends", () => {
    const response = send(
      {
        ActionType: 4,
        Name: "tabcolor",
        ObjectPathId: 5,
        ArgumentInfo: { Arguments: ["#00ff00"] },
      },
      { ActionType: 4, Name: "Gridlines", ObjectPathId: 5, ArgumentInfo: { Arguments: [false] } },
      {
        ActionType: 2,
        Name: "",
        ObjectPathId: 5,
        QueryInfo: { Select: ["TABCOLOR", "showGridlines"] },
      }
    );
    expect(results(response)?.[2]).toMatchObject({ TABCOLOR: "#00FF00", ShowGridlines: false });
  });

  it("answers null objects with null, and what is done to them as done to nothing", () => {
    const response = send(
      { ActionType: 1, Name: "", ObjectPathId: 7 },
      { ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["name"] } },
      { ActionType: 3, Name: "Delete", ObjectPathId: 7 },
      { ActionType: 4, Name: "Name", ObjectPathId: 7, ArgumentInfo: { Arguments: ["x"] } }
    );
    expect(results(response)).toEqual([null, null, { _IsNull: true }, { _IsNull: true }]);
  });

  it("answers pages of a collection with the position in the whole", () => {
    const response = send(
      { ActionType: 3, Name: "GetCount", ObjectPathId: 3 },
      {
        ActionType: 2,
        Name: "",
        ObjectPathId: 3,
        QueryInfo: { Select: ["name"], Top: 1, Skip: 0 },
      },
      { ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"], Top: 1, Skip: 1 } }
    );
    expect(results(response)).toMatchObject([
      1,
      { _Items: [{ _Index: 0, Name: "Sheet1" }] },
      { _Items: [] },
    ]);
  });

  it("gives the results before a failure beside the error", () => {
    const response = send(
      { ActionType: 1, Name: "", ObjectPathId: 1 },
      { ActionType: 3, Name: "Nonsense", ObjectPathId: 5, ArgumentInfo: { Arguments: [] } }
    );
    expect(response).toMatchObject({
      Error: {
        Code: "ApiNotFound",
        Location: "Worksheet.nonsense",
        ActionIndex: 1,
        HttpStatusCode: 400,
      },
      ProcessedResults: { Results: [{ ActionId: 0, Value: {} }] },
    });
  });
});
