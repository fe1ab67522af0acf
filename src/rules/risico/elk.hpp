// The risks of the register, for the rules that look at each of them.
#pragma once

#include "rules/rule.hpp"

namespace grip::rules {

/// Calls f(risico) for every risk of every file, those of the municipality itself first; also for what has ended, because
/// an entry that contradicts itself does so for ever.
template <class F>
void for_each_risico(const Context& context, const F& f) {
    for (const Risico& risico : context.data.risicos.risicos) f(risico);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        for (const Risico& risico : s.risicobeeld.risicos) f(risico);
    }
}

/// Calls f(risico) for the risks that still exist, of what has not ended.
template <class F>
void for_each_open_risico(const Context& context, const F& f) {
    const auto neem = [&](const std::vector<Risico>& risicos) {
        for (const Risico& risico : risicos) {
            if (risico.status != Risicostatus::vervallen) f(risico);
        }
    };
    neem(context.data.risicos.risicos);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (loopt(s)) neem(s.risicobeeld.risicos);
    }
}

} // namespace grip::rules
