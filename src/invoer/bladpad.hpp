// From the root of a file to what stands in a row of a sheet, as a path with open places.
#pragma once

#include "invoer/blad.hpp"

namespace grip::invoer {

/// A key; `<jaar>`, any key of a map, or of a record any that holds a record; `risicos[]`, any item of a list.
struct Bladpad {
    std::string_view pad;
    std::string_view soort; ///< of file
};
const Bladpad& pad_van(Bladnaam naam);

struct Stap {
    std::string_view naam; ///< of the key, or of what stands in its place
    bool open = false;     ///< `<jaar>`
    bool lijst = false;    ///< `risicos[]`
};
std::vector<Stap> stappen(std::string_view pad);

const schema::Shape& shape_of_soort(std::string_view soort);

/// What may be absent as what it is when it is there.
const schema::Shape& own(const schema::Shape& shape);
const schema::Shape& shape_of_key(const schema::Shape& record, std::string_view key);
bool holds_record(const schema::FieldShape& field);

/// A step on: of an open one through this key.
const schema::Shape& volg(const schema::Shape& shape, const Stap& stap, std::string_view key);

} // namespace grip::invoer
