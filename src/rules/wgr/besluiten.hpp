// How the rules about decisions on a regeling name them.
#pragma once

#include "rules/rule.hpp"

namespace grip::rules {

inline std::string_view wat(Regelingbesluitsoort soort) {
    switch (soort) {
    case Regelingbesluitsoort::treffen: return "treffen van de regeling";
    case Regelingbesluitsoort::wijzigen: return "wijzigen van de regeling";
    case Regelingbesluitsoort::toetreden: return "toetreden tot de regeling";
    case Regelingbesluitsoort::uittreden: return "uittreden uit de regeling";
    case Regelingbesluitsoort::opheffen: return "opheffen van de regeling";
    }
    return "";
}

} // namespace grip::rules
