// The decisions on a regeling, for the rules that look at each of them.
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

/// f(samenwerking, besluit) for every decision on the regeling of what has not ended.
template <class F>
void elk_besluit(const Context& context, const F& f) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || !s.vorm.regeling) continue;
        for (const Regelingbesluit& besluit : s.vorm.regeling->besluiten) f(s, besluit);
    }
}

} // namespace grip::rules
