// The answers that are given to criteria that apply, for the rules that look at each of them.
#pragma once

#include "analysis/toetsing.hpp"
#include "rules/rule.hpp"

namespace grip::rules {

/// Calls f(criterium, antwoord, samenwerking) for the answers of collaborations that have not ended.
template <class F>
void for_each_antwoord(const Context& context, const F& f) {
    for (const Samenwerking& samenwerking : context.data.samenwerkingen) {
        if (!loopt(samenwerking) || !samenwerking.toetsing) continue;
        for (const analysis::Toetspunt& punt : analysis::toetspunten(*context.data.toetsingskader, samenwerking)) {
            if (punt.antwoord != nullptr) f(*punt.criterium, *punt.antwoord, samenwerking);
        }
    }
}

/// Reports each answer with this judgement: what to say of the question, and what to do.
void meld_oordeel(const Context& context, Oordeel oordeel, std::string_view gezegde, std::string_view tip,
                  Findings& findings);

} // namespace grip::rules
