// The risks of the register, for the rules that look at each of them.
#pragma once

#include "rules/rule.hpp"

namespace grip::rules {

/// Calls f(risico, samenwerking) for every risk of every file; for those of the municipality itself without one.
template <class F>
void for_each_risico(const Context& context, const F& f) {
    for (const Risico& risico : context.data.risicos.risicos) f(risico, static_cast<const Samenwerking*>(nullptr));
    for (const Samenwerking& s : context.data.samenwerkingen) {
        for (const Risico& risico : s.risicobeeld.risicos) f(risico, &s);
    }
}

/// The same for risks that still exist.
template <class F>
void for_each_open_risico(const Context& context, const F& f) {
    for_each_risico(context, [&](const Risico& risico, const Samenwerking* s) {
        if (risico.status != Risicostatus::vervallen && (s == nullptr || loopt(*s))) f(risico, s);
    });
}

} // namespace grip::rules
