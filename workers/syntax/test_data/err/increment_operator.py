count++
