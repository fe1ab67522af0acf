// Every reference that a record holds, with its place.
#pragma once

#include "schema/shape.hpp"

namespace grip::schema {

struct Reference {
    Referent referent;
    std::string id;
    std::function<Location()> place; ///< asked only when something is wrong with it
};

void for_each_reference(const Shape& shape, const void* record, const std::function<void(const Reference&)>& visit);

} // namespace grip::schema
