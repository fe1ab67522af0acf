// What a rule is made of: a constant that says what it is for, and a function that looks for it.
#pragma once

#include "analysis/levensloop.hpp"
#include "analysis/wetten.hpp"
#include "base/finding.hpp"
#include "model/register.hpp"

namespace grip::rules {

/// All that a rule may look at.
struct Context {
    const Register& data;
    Date peildatum;
};

/// `run` leaves place, message and hint of each finding; the rest is added by `run_all`.
struct Check {
    Rule rule;
    void (*run)(const Context& context, Findings& findings);
};

using analysis::komt_nog;
using analysis::loopt;
using analysis::maakt_beleid;

/// What the law lays down for the form of this collaboration on the peildatum, or none.
inline const Voorschrift* geldend(const Context& context, std::string_view id, const Samenwerking& samenwerking) {
    return analysis::geldend(*context.data.wetten, id, samenwerking, context.peildatum);
}

/// Wgr art. 11a asks regelingen for an evaluation; of the others it is policy.
inline Ground evaluatie_volgens(const Context& context, const Samenwerking& samenwerking) {
    return geldend(context, "bepaling-evaluatie", samenwerking) != nullptr ? Ground::law : Ground::policy;
}

} // namespace grip::rules
