// Views and findings → JSON, for other programs. Its names are a contract: those of the field tables of the views.
#pragma once

#include "base/finding.hpp"
#include "base/value.hpp"
#include "render/summary.hpp"

#include <span>
#include <string>

namespace grip::render {

/// Amounts are numbers in euros, dates ISO, percentages 0–100. What is left out is null; what is `onbekend` or
/// `vertrouwelijk` is null too, and its key stands in a list of that name beside it; so does what cannot be computed, in
/// `niet_te_berekenen`. Why, where that is known, stands in `redenen`, by key. A sentence is a text; the amounts, days and
/// numbers in it stand beside it, in their order, under its key with `_waarden` behind it.
std::string view_json(const Value& view);

std::string findings_json(std::span<const Finding> findings, const Summary& summary);

} // namespace grip::render
