// grip bijdrage: how the costs of one party fall on each participant, what other keys would do, and whether it adds up.
#include "analysis/bijdrage.hpp"

#include "analysis/deelnemers.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/levensloop.hpp"
#include "analysis/vergelijking.hpp"
#include "base/text.hpp"
#include "reports/bijdrage/deelname.hpp"
#include "reports/bijdrage/scenario.hpp"
#include "reports/bijdrage/sleutel.hpp"
#include "reports/bijdrage/zinnen.hpp"
#include "reports/define.hpp"
#include "reports/delen/cijfer.hpp"
#include "reports/delen/keuze.hpp"

namespace grip::reports::bijdrage {
namespace {

using analysis::Onderdeeldeling;

struct Options {
    Ref<Samenwerking> samenwerking;
    std::optional<Jaar> jaar;
    std::vector<Tekst> scenario;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerking>("De samenwerking"),
        field<&Options::jaar>("Het begrotingsjaar; zonder jaar dat van de peildatum"),
        field<&Options::scenario>("Andere gewichten, zoals inwoners=60,vast=40; mag vaker"),
    };
};

Sleutelzin sleutelzin(const analysis::Sleuteldeling& deling, Jaar jaar) {
    Sleutelzin result{in_een_zin(deling.sleutel, jaar), {}, {}, {}, {}};
    if (!deling.ontbreekt.empty()) result.ontbreekt = Tekst{deling.ontbreekt};
    if (!deling.verschil) return result;
    if (!analysis::heeft_prijs(deling.sleutel)) result.niet_verdeeld = deling.verschil;
    else if (deling.verschil->cents > 0) result.niet_gedekt = deling.verschil;
    else result.te_veel = Euro{-deling.verschil->cents};
    return result;
}

Deelnemersregel regel(const Gemeente& gemeente, const std::string& naam, std::optional<Euro> bedrag,
                      std::optional<Euro> geheel, Jaar jaar) {
    Deelnemersregel result{{naam}, {bedrag}, {}, {}, {}};
    if (!bedrag) return result;
    result.aandeel = {analysis::procent(*bedrag, geheel), geheel ? "" : "geheel onbekend"};
    result.per_inwoner = {analysis::per_inwoner(gemeente, naam, jaar, *bedrag), "inwoners onbekend"};
    return result;
}

Euro som(const std::vector<Euro>& bedragen) {
    Euro totaal;
    for (const Euro bedrag : bedragen) totaal += bedrag;
    return totaal;
}

Deel deel(const Gemeente& gemeente, const Samenwerking& s, const Onderdeeldeling& deling, Jaar jaar) {
    Deel result;
    result.naam = deling.onderdeel->naam;
    result.jaar = jaar;
    result.bedrag.waarde = deling.bedrag;
    result.bedrag.missing.location = at(*deling.onderdeel, &Onderdeel::bedrag);
    if (deling.onderdeel->bedrag.contains(jaar)) result.bedrag.missing.reason = Reason::onbekend;
    result.gewichten_kloppen = analysis::kloppen_gewichten(deling.onderdeel->sleutels);
    for (const auto& sleutel : deling.sleutels) result.sleutels.push_back(sleutelzin(sleutel, jaar));
    for (std::size_t i = 0; i < deling.deelnemers.size(); ++i) {
        const auto bedrag = deling.totaal.empty() ? std::nullopt : std::optional{deling.totaal[i]};
        result.deelnemers.push_back(regel(gemeente, deling.deelnemers[i], bedrag, som(deling.totaal), jaar));
    }
    result.uitgerekend = !deling.totaal.empty();
    const auto& vreemden = deling.betalers.vreemden;
    if (!vreemden.empty()) result.vreemden = Tekst{join_dutch(vreemden, "en")};
    for (Zin& tekst : deelname_zinnen(s, deling, jaar)) result.opmerkingen.push_back({std::move(tekst)});
    return result;
}

/// All who pay for any part, in the order in which they first occur.
std::vector<std::string> allen(const std::vector<Onderdeeldeling>& delen) {
    std::vector<std::string> namen;
    for (const Onderdeeldeling& deling : delen) {
        for (const std::string& naam : deling.deelnemers) {
            if (std::ranges::find(namen, naam) == namen.end()) namen.push_back(naam);
        }
    }
    return namen;
}

void zet_totaal(Bijdrageblad& view, const Gemeente& gemeente, const std::vector<Onderdeeldeling>& delen) {
    std::optional<Euro> geheel{Euro{}}; // of a whole that is not known nobody has a share
    const auto namen = allen(delen);
    for (const std::string& naam : namen) {
        const auto aandeel = analysis::aandeel_van(delen, naam);
        geheel = geheel && aandeel ? std::optional{*geheel + *aandeel} : std::nullopt;
    }
    for (const std::string& naam : namen)
        view.totaal.push_back(regel(gemeente, naam, analysis::aandeel_van(delen, naam), geheel, view.jaar));
    view.totaal_bekend = std::ranges::any_of(view.totaal, [](const auto& regel) { return bool{regel.bedrag}; });
}

/// Adds a column to the totals, and says who gains and who loses.
void zet_scenario(Bijdrageblad& view, const std::vector<Onderdeeldeling>& delen, const analysis::Scenario& scenario) {
    Scenarioregel result{{scenario.naam}, titel(scenario), {}, {}, {}, false};
    std::vector<std::string> voordeel;
    std::vector<std::string> nadeel;
    for (Deelnemersregel& deelnemer : view.totaal) {
        const auto bedrag = analysis::aandeel_van(delen, deelnemer.naam.text);
        const auto verschil = bedrag && deelnemer.bedrag ? std::optional{*bedrag - *deelnemer.bedrag} : std::nullopt;
        deelnemer.scenarios.push_back({{bedrag}, {verschil}});
        result.deelnemers.push_back({deelnemer.naam, deelnemer.bedrag, {bedrag}, {}});
        if (verschil) result.deelnemers.back().verschil = in_woorden(*verschil);
        result.onbekend = result.onbekend || !verschil;
        if (verschil && verschil->cents < 0) voordeel.push_back(deelnemer.naam.text);
        if (verschil && verschil->cents > 0) nadeel.push_back(deelnemer.naam.text);
    }
    if (!voordeel.empty()) result.voordeel = Tekst{join_dutch(voordeel)};
    if (!nadeel.empty()) result.nadeel = Tekst{join_dutch(nadeel)};
    view.scenarios.push_back(std::move(result));
}

/// Who has no organisation of its own has no budget that could agree with ours, nor has what is still being set up.
void zet_gelijk(Bronnenvergelijking& result, analysis::Vergelijking bronnen, const Register& data,
                const Samenwerking& s) {
    if (!heeft_organisatie(s.vorm.rechtsvorm) || analysis::komt_nog(s)) bronnen.begroting_partij.reset();
    result.gelijk = gelijke_bronnen(bronnen);
    result.binnen_norm = binnen_norm(bronnen, data.gemeente.normen.begroting_verschil.value, result.jaar);
}

Bronnenvergelijking vergelijking(const Register& data, const Samenwerking& s, Jaar jaar) {
    Bronnenvergelijking result;
    const auto bronnen = analysis::vergelijking(data, s, jaar);
    result.jaar = jaar;
    result.eigen_begroting = cijfer(s.geld, jaar, false, &Jaarcijfers::bijdrage_eigen_begroting);
    result.begroting_partij = cijfer(s.geld, jaar, false, &Jaarcijfers::bijdrage);
    result.volgens_sleutel = {bronnen.volgens_sleutel};
    for (const analysis::Paar& paar : analysis::paren(data, bronnen)) {
        const Zin tekst = met_hoofdletter(analysis::in_zin(paar, jaar));
        if (paar.verklaring.empty()) result.verschillen.push_back({tekst});
        else result.verklaard.push_back({zin("{}; het verschil is {}", tekst, paar.verklaring)});
    }
    const bool verschilt = !result.verschillen.empty() || !result.verklaard.empty();
    if (!verschilt) zet_gelijk(result, bronnen, data, s);
    return result;
}

Bijdrageblad view(const Stand& stand, const Options& options) {
    const Register& data = stand.data;
    const Samenwerking& s = *kies(data, {options.samenwerking}).front();
    Bijdrageblad result;
    result.samenwerking = s.identiteit.naam;
    result.jaar = options.jaar.value_or(Jaar{year_of(stand.peildatum)});
    result.uitleg = gegeven(s.geld, &Geld::kostenverdeling, &Kostenverdeling::uitleg);
    result.aanvaard = gegeven(s.geld, &Geld::kostenverdeling, &Kostenverdeling::aanvaard);
    const auto delen = analysis::verdeling(data, s, result.jaar);
    for (const Onderdeeldeling& deling : delen)
        result.onderdelen.push_back(deel(data.gemeente, s, deling, result.jaar));
    result.ontbreekt = wat_ontbreekt(result.onderdelen);
    zet_totaal(result, data.gemeente, delen);
    for (const Tekst& tekst : options.scenario) {
        const analysis::Scenario anders = scenario(tekst);
        zet_scenario(result, analysis::verdeling(data, s, result.jaar, &anders), anders);
    }
    result.heeft_scenario = !result.scenarios.empty();
    result.doet_mee = analysis::doen_mee_in(data, s, result.jaar);
    if (result.doet_mee) result.vergelijking = vergelijking(data, s, result.jaar);
    const Normen& normen = data.gemeente.normen;
    result.jaren = jaarbijdragen(data, s, result.jaar);
    result.zonder_deelname = jaren_zonder_deelname(result.jaren);
    result.index = analysis::index_van(normen, result.jaar);
    result.norm = analysis::eigen_norm(normen);
    result.beinvloedbaar = gegeven(s.geld, &Geld::beinvloedbaar, &Beinvloedbaar::oordeel);
    result.te_sturen = gegeven(s.geld, &Geld::beinvloedbaar, &Beinvloedbaar::toelichting);
    result.sturing = sturingszin(s.geld.beinvloedbaar);
    const auto& tot = s.identiteit.tot;
    result.beeindigd = !analysis::loopt(s) && tot && year_of(*tot) < result.jaar.year;
    result.nieuws = result.beeindigd ? eindezinnen(s) : bijdragezinnen(result);
    if (result.doet_mee) result.toelichting = analysis::toelichting_van(s.geld, result.jaar);
    return result;
}

} // namespace

extern constinit const Report report =
    Definition<Bijdrageblad, Options, view>::report("bijdrage", "Bijdrage en kostenverdeling");

} // namespace grip::reports::bijdrage
