// grip toetsrapport: one collaboration against every criterion of the toetsingskader that applies.
#include "analysis/toetsing.hpp"
#include "reports/define.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/naam.hpp"
#include "reports/toetsrapport/uitkomst.hpp"

#include <cassert>

namespace grip::reports::toetsrapport {
namespace {

struct Options {
    Ref<Samenwerking> samenwerking;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerking>("De samenwerking waarover het rapport gaat"),
    };
};

/// An answer that is not there has its place all the same.
void set_missing(const Samenwerking& s, const Criterium& criterium, Criteriumregel& regel) {
    Location place = at(s, &Samenwerking::toetsing);
    place.path = "toetsing.antwoorden." + criterium.id.text;
    regel.oordeel.missing.location = std::move(place);
    regel.oordeel.missing.label = label_of(&Antwoord::oordeel);
}

Criteriumregel criteriumregel(const Samenwerking& s, const analysis::Toetspunt& punt, Date peildatum) {
    Criteriumregel regel;
    regel.id = punt.criterium->id;
    regel.vraag = punt.criterium->vraag;
    regel.beantwoord = punt.antwoord != nullptr;
    if (!regel.beantwoord) {
        set_missing(s, *punt.criterium, regel);
        regel.toelichting.missing = regel.oordeel.missing;
        return regel;
    }
    regel.oordeel = gegeven(*punt.antwoord, &Antwoord::oordeel);
    regel.toelichting = gegeven(*punt.antwoord, &Antwoord::toelichting);
    if (const auto& oordeel = regel.oordeel.waarde) {
        const bool oud = analysis::is_verouderd(punt, *s.toetsing, peildatum);
        regel.verouderd = *oordeel == Oordeel::voldoet && oud;
        regel.voldoet = *oordeel == Oordeel::voldoet && !oud;
        regel.aandacht = *oordeel == Oordeel::aandacht;
        regel.voldoet_niet = *oordeel == Oordeel::voldoet_niet;
        regel.niet_van_toepassing = *oordeel == Oordeel::niet_van_toepassing;
    }
    if (!punt.antwoord->origin.withheld) regel.datum = analysis::datum_van(*punt.antwoord, *s.toetsing);
    if (regel.datum != s.toetsing->datum) regel.eigen_datum = regel.datum;
    if (const auto bronnen = bronnen_van(punt.antwoord->origin)) regel.bron = *bronnen;
    return regel;
}

Categoriedeel categoriedeel(const Categorie& categorie, const Samenwerking& s,
                            const std::vector<analysis::Toetspunt>& punten, Date peildatum) {
    analysis::Toetsstand stand;
    Categoriedeel deel;
    deel.naam = categorie.naam;
    for (const analysis::Toetspunt& punt : punten) {
        if (punt.categorie != &categorie) continue;
        analysis::tel(punt, stand);
        deel.criteria.push_back(criteriumregel(s, punt, peildatum));
    }
    deel.geldig = {stand.geldig};
    deel.beantwoord = {stand.beantwoord};
    deel.voldoet = {stand.voldoet};
    deel.aandacht = {stand.aandacht};
    deel.voldoet_niet = {stand.voldoet_niet};
    deel.niet_van_toepassing = {stand.niet_van_toepassing};
    deel.vertrouwelijk = {stand.vertrouwelijk};
    deel.beantwoord_tekst = beantwoord_in_woorden(stand);
    deel.open = open_vragen(deel);
    return deel;
}

Aandachtspuntregel aandachtspunt(const Samenwerking& s, const char* naam, std::optional<Proza> Aandachtspunten::*lid) {
    return {{naam}, op_een_regel(gegeven(s, &Samenwerking::aandachtspunten, lid))};
}

std::vector<Aandachtspuntregel> aandachtspunten(const Samenwerking& s) {
    using A = Aandachtspunten;
    return {aandachtspunt(s, "Doelen", &A::doelen),
            aandachtspunt(s, "Verantwoordelijkheden", &A::verantwoordelijkheden),
            aandachtspunt(s, "Toezicht", &A::toezicht),
            aandachtspunt(s, "Verantwoording", &A::verantwoording),
            aandachtspunt(s, "Randvoorwaarden", &A::randvoorwaarden),
            aandachtspunt(s, "Bestuur en sturing", &A::governance),
            aandachtspunt(s, "Financiering", &A::financiering),
            aandachtspunt(s, "Voortgang volgen", &A::monitoring),
            aandachtspunt(s, "Opdrachtgeverschap", &A::opdrachtgeverschap),
            aandachtspunt(s, "Betrokkenheid", &A::commitment)};
}

View view(const Stand& stand, const Options& options) {
    const Register& data = stand.data;
    const auto found = std::ranges::find(data.samenwerkingen, options.samenwerking.id, &Samenwerking::id);
    assert(found != data.samenwerkingen.end() && "the command line checks that the samenwerking exists");
    const Samenwerking& s = *found;
    View result;
    result.id = {s.id};
    result.naam = s.identiteit.naam;
    result.rechtsvorm = s.vorm.rechtsvorm;
    result.aard = s.karakter.aard.items;
    result.status = s.identiteit.status;
    result.datum = gegeven(s, &Samenwerking::toetsing, &Toetsing::datum);
    result.bevindingen = bevindingen_over(stand, s.id);
    const auto punten = analysis::toetspunten(*data.toetsingskader, s);
    for (const Categorie& categorie : data.toetsingskader->categorieen) {
        Categoriedeel deel = categoriedeel(categorie, s, punten, stand.peildatum);
        if (!deel.criteria.empty()) result.categorieen.push_back(std::move(deel));
        for (const Criterium& criterium : categorie.criteria) {
            if (!analysis::geldt(criterium, s))
                result.geldt_niet.push_back({criterium.vraag, {analysis::geldt_alleen_voor(*criterium.geldt_voor)}});
        }
    }
    result.aandachtspunten = aandachtspunten(s);
    result.argument_hogere_kosten = s.waarom.argument_hogere_kosten;
    rond_af(result, met_hoofdletter(als_zin(in_zin(s))));
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("toetsrapport", "Toetsrapport");

} // namespace grip::reports::toetsrapport
