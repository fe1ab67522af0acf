// What is said of all groups together, when each party has its place.
#pragma once

#include "reports/verbonden-partijen/view.hpp"

namespace grip::reports::verbonden_partijen {

/// Puts each group in order, by contribution and name, with what is not judged yet at the end; and tells the totals in a sentence.
void rond_af(View& view);

} // namespace grip::reports::verbonden_partijen
