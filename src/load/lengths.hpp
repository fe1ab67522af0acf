// Bounds of lists that are laid beside each other, so that no file takes long: far above what any collaboration has.
#pragma once

#include "schema/field.hpp"
#include "schema/rules.hpp"
#include "yaml/faults.hpp"

#include <fmt/format.h>

namespace grip::load {

template <Record R, class T>
void check_length(const R& record, std::vector<T> R::*list, std::size_t most, yaml::Faults& faults) {
    const std::size_t size = (record.*list).size();
    if (size <= most) return;
    faults.add(schema::rules::waarde_buiten_bereik, at(record, list),
               fmt::format("hier staan {} onderdelen; het mogen er hooguit {} zijn", size, most),
               "Voeg samen wat bij elkaar hoort.");
}

} // namespace grip::load
