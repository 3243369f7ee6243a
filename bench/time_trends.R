# Trends of each series of the lines "times|values" on standard input; one line per way of computing that R has here:
# its name, processor milliseconds, sum of scores, sum of slopes, separated by tabs.
lines <- readLines(file("stdin"))
series <- lapply(strsplit(lines, "|", fixed = TRUE), function(parts) {
  lapply(strsplit(parts, ",", fixed = TRUE), as.numeric)
})

timed <- function(name, trend) {
  before <- proc.time()
  found <- vapply(series, function(one) trend(one[[1]], one[[2]]), numeric(2))
  spent <- proc.time() - before
  milliseconds <- 1000 * (spent[["user.self"]] + spent[["sys.self"]])
  cat(name, format(c(milliseconds, rowSums(found)), digits = 15, trim = TRUE), sep = "\t")
  cat("\n")
}

# Score, tie-corrected variance, Sen's slope on real times with its interval, and the line by least squares.
base <- function(times, values) {
  n <- length(values)
  rise <- outer(values, values, "-")
  run <- outer(times, times, "-")
  below <- lower.tri(rise)
  score <- sum(sign(rise[below]))
  ties <- table(values)
  variance <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  slopes <- sort(rise[below] / run[below])
  reach <- qnorm(0.975) * sqrt(variance)
  count <- length(slopes)
  ends <- slopes[c(max(1, round((count - reach) / 2)), min(count, round((count + reach) / 2 + 1)))]
  .lm.fit(cbind(1, times - mean(times)), values)
  c(score, median(slopes))
}

# The packages take readings to be equally far apart, so their slopes differ where a period is missing.
packages <- function(times, values) {
  Kendall::MannKendall(values)
  c(
    trend::mk.test(values)$estimates[["S"]],
    trend::sens.slope(values)$estimates[[1]]
  )
}

timed("base R: score, Sen, line, no p", base)
if (requireNamespace("trend", quietly = TRUE) && requireNamespace("Kendall", quietly = TRUE)) {
  timed("R's trend and Kendall: score, p, Sen", packages)
}
