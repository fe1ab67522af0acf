// What the rules about the yearly cycle have in common: going through papers, and saying that one was late or is not there.
#pragma once

#include "analysis/termijnen.hpp"
#include "rules/rule.hpp"

namespace grip::rules {

/// Longer ago than the municipality looks back: nothing can be mended.
inline bool is_te_oud(const Context& context, Jaar jaar) {
    return jaar.year + context.data.gemeente.normen.terugkijk_jaren.scaled < year_of(context.peildatum);
}

/// f(dossier) for each paper of this kind, of every collaboration that has not ended.
template <class F>
void elk_dossier(const Context& context, Cyclusstuk stuk, const F& f) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s)) continue;
        for (const analysis::Dossier& dossier : analysis::dossiers(context.data, s, context.peildatum, stuk)) {
            if (!is_te_oud(context, dossier.jaar)) f(dossier);
        }
    }
}

/// A draft that goes to the raden for their zienswijze: of the budget, or of a change of it.
template <class F>
void elk_ontwerp(const Context& context, const F& f) {
    elk_dossier(context, Cyclusstuk::ontwerpbegroting, f);
    elk_dossier(context, Cyclusstuk::begrotingswijzigingen, f);
}

/// Did our municipality take part when it was done, or had to be?
inline bool deden_mee(const Context& context, const analysis::Dossier& dossier, Date dag) {
    return analysis::doen_mee(context.data, *dossier.samenwerking, dag);
}

/// Has it come, and is its year not over: of a year that has ended nothing can be mended.
bool is_actueel(const Context& context, const analysis::Dossier& dossier);

/// Of a paper of which only the receipt is known, by how many days it may have been sent earlier.
std::chrono::days speling(const Context& context, const analysis::Dossier& dossier);

/// `de verzending`, or what is known instead.
std::string_view gekomen(const analysis::Dossier& dossier);

/// `12 weken`
inline Zin in_weken(std::chrono::days tijd) { return geteld(tijd.count() / 7, "week", "weken"); }

/// What the law leaves open about the last day of a step, to follow it; empty when nothing.
std::string voorbehoud(const Context& context, const analysis::Termijnstand& stand);

/// Reports each paper of this kind of which the step was done after its last lawful day.
void meld_te_laat(const Context& context, Cyclusstuk stuk, Stap stap, Findings& findings);

/// Reports each paper of this kind of which the last lawful day for sending has passed and nothing is registered.
void meld_niet_geregistreerd(const Context& context, Cyclusstuk stuk, Findings& findings);

/// The rules of one family differ in the step and the kinds of paper alone: `.run = te_laat<Stap::verzonden,
/// Cyclusstuk::kadernota>`.
template <Stap stap, Cyclusstuk... stukken>
void te_laat(const Context& context, Findings& findings) {
    (meld_te_laat(context, stukken, stap, findings), ...);
}

template <Cyclusstuk stuk>
void niet_geregistreerd(const Context& context, Findings& findings) {
    meld_niet_geregistreerd(context, stuk, findings);
}

} // namespace grip::rules
