// The dates of a record and of all that it holds, and which of them contradict each other.
#pragma once

#include "schema/shape.hpp"

namespace grip::schema {

struct FoundDate {
    std::string_view key;
    Date date;
    bool may_be_far; ///< `ver_vooruit` names it
    std::function<Location()> place;
};

/// Not those of a record that was emptied.
void for_each_date(const Shape& record, const void* value, const std::function<void(const FoundDate&)>& visit);

/// A pair of which the first date is the later one.
struct Disorder {
    const Datumpaar* pair;
    Date first;
    Date then;
    std::function<Location()> place; ///< of the date that should be the later one
};

void for_each_disorder(const Shape& record, const void* value, const std::function<void(const Disorder&)>& visit);

/// What a path of a pair leads to, or null: a pair that leads nowhere would never be looked at.
const Shape* shape_at(const Shape& record, std::string_view path);

} // namespace grip::schema
