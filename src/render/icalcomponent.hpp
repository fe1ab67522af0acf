// A part of a calendar that frees itself.
#pragma once

#include <libical/ical.h>
#include <memory>

namespace grip::render {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

} // namespace grip::render
