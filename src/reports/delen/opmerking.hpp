// A remark below a table.
#pragma once

#include "schema/gegeven.hpp"

namespace grip::reports {

struct Opmerking {
    Zin tekst;

    static constexpr auto fields = Fields{
        field<&Opmerking::tekst>("De opmerking"),
    };
};

} // namespace grip::reports
