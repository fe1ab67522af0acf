// In which order a paper tells the items of an agenda.
#pragma once

#include "model/vergadering.hpp"

namespace grip::reports {

/// What weighs most for the raad comes first: a budget before accounts, accounts before what is told.
constexpr int zwaarte(Stuksoort soort) {
    switch (soort) {
    case Stuksoort::ontwerpbegroting: return 0;
    case Stuksoort::begrotingswijziging: return 1;
    case Stuksoort::kadernota: return 2;
    case Stuksoort::jaarrekening: return 3;
    case Stuksoort::beleid: return 4;
    case Stuksoort::overig: return 5;
    case Stuksoort::benoeming: break;
    }
    return 6;
}

} // namespace grip::reports
