# Mann-Kendall with tie-corrected variance, Sen's slope on real times and its line by least squares for each series
# of the JSON lines "times|values" on standard input, in base R; prints processor milliseconds and the sum of scores.
lines <- readLines(file("stdin"))
series <- lapply(strsplit(lines, "|", fixed = TRUE), function(parts) {
  lapply(strsplit(parts, ",", fixed = TRUE), as.numeric)
})
trend <- function(times, values) {
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
  line <- .lm.fit(cbind(1, times - mean(times)), values)$coefficients[2]
  c(score, median(slopes), ends, line)
}
before <- proc.time()
found <- vapply(series, function(one) trend(one[[1]], one[[2]]), numeric(5))
spent <- proc.time() - before
options(digits = 15)
cat(1000 * (spent[["user.self"]] + spent[["sys.self"]]), sum(found[1, ]), sum(found[2, ]), "\n")
