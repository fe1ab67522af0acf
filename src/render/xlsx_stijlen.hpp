// What the look of a cell says of its number: is it a date, or a percentage?
#pragma once

#include "base/date.hpp"

#include <optional>
#include <pugixml.hpp>
#include <string_view>
#include <vector>

namespace grip::render {

enum class Notatie { getal, procent, datum };

class Stijlen {
public:
    /// The root of xl/styles.xml, or nothing.
    explicit Stijlen(pugi::xml_node styles);

    /// Of the style that a cell names by its number; an unknown one is that of a number.
    Notatie notatie(std::string_view style) const;

private:
    std::vector<Notatie> notaties_;
};

/// A format such as `dd-mm-yyyy` or `#,##0.00`: what stands between quotes, brackets and behind a backslash is text.
Notatie notatie_van(std::string_view format);

/// Day 1 is 1 January 1900, and day 60 the 29th of February that 1900 did not have; or day 0 is 1 January 1904. Nothing for what is no
/// day: a time alone, that false day, and beyond the year 2100.
std::optional<Date> dag_van(std::int64_t number, bool vanaf_1904);

} // namespace grip::render
