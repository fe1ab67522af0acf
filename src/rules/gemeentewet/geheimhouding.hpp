// What rules about secrecy have in common: they find it in all records.
#pragma once

#include "rules/rule.hpp"

#include <functional>

namespace grip::rules {

/// A record that holds secrecy, whether it is marked, and what it is about.
struct Geheim {
    const Geheimhouding& geheimhouding;
    bool gemerkt = false;
    const std::string& over; ///< id of the samenwerking; empty: the municipality
};

/// Not what this reader may not see.
void elke_geheimhouding(const Context& context, const std::function<void(const Geheim&)>& visit);

} // namespace grip::rules
