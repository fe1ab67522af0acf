// What a proposal weighs, computed: what each option costs over the years, when one pays back, which ways fall off, and which
// form the answers lead to.
#pragma once

#include "model/register.hpp"

namespace grip::analysis {

/// A kind of cost, as a place in its record.
struct Kostensoort {
    Kostenpost post;
    std::optional<Bekend<Euro>> Kostenjaar::*plaats;
};

inline constexpr std::array kostensoorten{
    Kostensoort{Kostenpost::eenmalig, &Kostenjaar::eenmalig},
    Kostensoort{Kostenpost::structureel, &Kostenjaar::structureel},
    Kostensoort{Kostenpost::ontvlechting, &Kostenjaar::ontvlechting},
    Kostensoort{Kostenpost::overhead, &Kostenjaar::overhead},
    Kostensoort{Kostenpost::btw, &Kostenjaar::btw},
    Kostensoort{Kostenpost::vpb, &Kostenjaar::vpb},
};

/// The first amount that an option lacks.
struct Gemis {
    const Optie* optie = nullptr;
    Jaar jaar;
    const Kostensoort* soort = nullptr; ///< none: of that year there is nothing
};

struct Optiejaar {
    Jaar jaar;
    const Kostenjaar* kosten = nullptr; ///< none when the option gives nothing of that year
    std::optional<Euro> samen;          ///< of all who take part; none when an amount lacks
    std::optional<Euro> voor_ons;       ///< our share of it, to the cent
    std::optional<Euro> opgeteld;       ///< our share of all years so far; none once an amount lacks
};

struct Optiekosten {
    const Optie* optie = nullptr;
    std::vector<Optiejaar> jaren; ///< each year of the proposal
    std::optional<Gemis> gemis;
};

/// Each year from the first to the last that any option names; none when no option names one.
std::vector<Jaar> jaren_van(const Voorstel& voorstel);

/// Of each option, in the order of the proposal. A kind of cost that is left out does not occur in that year; what comes back
/// each year is always asked, and so is each year.
std::vector<Optiekosten> kosten_van(const Voorstel& voorstel);

enum class Terugverdiend {
    huidig,           ///< the option is the one with which is compared
    jaar,             ///< in this year
    niet,             ///< not up to the last year that is given, and beyond that nothing is said
    niet_te_berekenen ///< an amount lacks, or there is nothing to compare with
};

struct Terugverdientijd {
    Terugverdiend soort{};
    std::optional<Jaar> jaar;   ///< the year in which
    std::optional<Gemis> gemis; ///< none when no option is the current one, or no year is given
    Euro minder;                ///< of `jaar`: what the option then cost us less, over all years so far
};

/// The first year in which what the option cost us up to then is at most what the current one did; nothing is discounted. Of the
/// years of `naast_huidige`.
Terugverdientijd terugverdientijd(const Voorstel& voorstel, const Optie& optie);

/// What an option costs us beside the current one, over the years of which both say something: from the first that one of them
/// names to the last that both do.
struct Naast {
    std::vector<Jaar> jaren;
    std::optional<Euro> optie; ///< over all these years; none when an amount lacks
    std::optional<Euro> huidig;
};

/// None when no option is the current one, or one of both names no year.
std::optional<Naast> naast_huidige(const Voorstel& voorstel, const Optie& optie);

/// Our share of that kind of cost.
Aandeel aandeel_van(const Optie& optie, Kostenpost post);

/// The one with which the others are compared; null when none is.
const Optie* huidige(const Voorstel& voorstel);
/// The one that is proposed; null when none is.
const Optie* voorkeur_van(const Voorstel& voorstel);

/// The question of the sieve by which an option falls off; null when none does.
const Zeefvraag* zeef_uit(const Afwegingskader& kader, const Voorstel& voorstel, const Optie& optie);

/// Does an answer rule this way out?
bool valt_af(const Afwegingskader& kader, const Voorstel& voorstel, Optievorm weg);

/// Has the answer to a question of the sieve its consequence?
bool heeft_gevolg(const Zeefvraag& vraag, const Voorstel& voorstel);

enum class Vormoordeel { aanbevolen, mogelijk, past_niet };

/// What the answers say of a form.
struct Vormuitkomst {
    const Vormadvies* advies = nullptr;
    Vormoordeel oordeel{};
    std::vector<const Vormvraag*> tegen; ///< the questions of which the answer contradicts it
    std::vector<const Vormvraag*> open;  ///< those that it asks and that have no answer
};

/// In the order of the framework; empty when no question about the form has an answer.
std::vector<Vormuitkomst> vormuitkomsten(const Afwegingskader& kader, const Voorstel& voorstel);

/// What was answered; none when it was not, or when it is not known.
std::optional<JaOfNee> antwoord_op(const std::map<Ref<Zeefvraag>, Vraagantwoord>& antwoorden, const Id& vraag);
std::optional<JaOfNee> antwoord_op(const std::map<Ref<Vormvraag>, Vraagantwoord>& antwoorden, const Id& vraag);

} // namespace grip::analysis
