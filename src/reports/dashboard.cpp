// grip dashboard: all collaborations on one page, then a part for each. Twice a year to the raad.
#include "analysis/bestanden.hpp"
#include "reports/dashboard/blad.hpp"
#include "reports/dashboard/nieuws.hpp"
#include "reports/dashboard/overzicht.hpp"
#include "reports/dashboard/verloop.hpp"
#include "reports/dashboard/weerstand.hpp"
#include "reports/define.hpp"
#include "reports/delen/avond.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/raadszaken.hpp"
#include "reports/delen/weerstandsvermogen.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace grip::reports::dashboard {
namespace {

struct Options {
    std::vector<Ref<Samenwerking>> samenwerkingen;
    bool kort = false;
    bool overzicht = false;
    std::optional<Date> sinds;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerkingen>("Alleen deze samenwerkingen; zonder id alle"),
        field<&Options::kort>("Alleen de ene bladzijde", false),
        field<&Options::overzicht>("Alles over het geheel, zonder een deel per samenwerking", false),
        field<&Options::sinds>("Wat er sinds deze dag is gewijzigd; zonder dag de laatste zes maanden"),
    };
};

struct Deel {
    Id id;
    Tekst naam;
    std::optional<Tekst> afkorting;
    Signaalblad signalen;
    std::optional<Blad> blad; ///< not on the one page

    static constexpr auto fields = Fields{
        field<&Deel::id>("Id van de samenwerking"),
        field<&Deel::naam>("Naam"),
        field<&Deel::afkorting>("Afkorting"),
        field<&Deel::signalen>("De zes signalen, met hun redenen"),
        field<&Deel::blad>("Het deel over deze samenwerking"),
    };
};

struct View {
    Jaar jaar;
    Date sinds{};
    std::optional<Tekst> van; ///< of a paper about one collaboration: that one
    bool alleen_deel = false; ///< that has its part, which tells all: no first page before it
    bool beperkt = false;     ///< not all collaborations
    std::optional<Zin> nieuws;
    bool te_besluiten = false; ///< there is something in one of these lists
    std::vector<Raadspunt> besluiten;
    std::vector<Toezichtpunt> toezicht;
    std::vector<Opmerking> avonden; ///< of the raad to come, each with a paper of its own
    std::vector<Aandacht> aandacht;
    std::optional<Raadszakenblad> raadszaken; ///< not for a choice of collaborations
    std::vector<Groep> groepen;
    std::optional<Zin> legenda;
    bool leeg = false; ///< there are no collaborations at all
    Totaal totaal;
    bool niet_volledig = false;
    std::optional<Euro> totaal_bijdrage;
    std::optional<Weerstand> weerstand; ///< not for a choice of collaborations
    std::vector<Zin> beeindigd;
    std::vector<Opmerking> uittreedsommen;
    bool met_delen = false;
    std::vector<Deel> samenwerkingen;
    std::vector<Opmerking> onbekend;  ///< what matters and is not known, each once
    std::optional<Jaarreeks> verloop; ///< for a picture: of a paper about one collaboration

    static constexpr auto fields = Fields{
        field<&View::jaar>("Jaar van de bijdragen"),
        field<&View::sinds>("Begin van de periode"),
        field<&View::van>("De samenwerking, als het stuk over één gaat"),
        field<&View::alleen_deel>("Of het stuk alleen een deel over één samenwerking is"),
        field<&View::beperkt>("Of er een keuze is gemaakt"),
        field<&View::nieuws>("Wat een lezer het eerst moet weten"),
        field<&View::te_besluiten>("Of de raad nog iets kan besluiten"),
        field<&View::besluiten>("Waarover de raad nog kan besluiten"),
        field<&View::toezicht>("Wat de raad nog aan de toezichthouder kan voorleggen"),
        field<&View::avonden>("Avonden van de raad waarop stukken van besturen voorliggen"),
        field<&View::aandacht>("De vijf die het meest aandacht vragen"),
        field<&View::raadszaken>("Wat de raad is toegezegd, vroeg of is aanbevolen"),
        field<&View::groepen>("De samenwerkingen naar aard"),
        field<&View::legenda>("Wat woorden en bedragen in die tabel betekenen"),
        field<&View::leeg>("Of er geen enkele samenwerking is"),
        field<&View::totaal>("Totalen"),
        field<&View::niet_volledig>("Of er iets niet gelezen kon worden, zodat totalen niet volledig zijn"),
        field<&View::totaal_bijdrage>("Som van de bijdragen"),
        field<&View::weerstand>("Risico's en weerstandsvermogen van de gemeente"),
        field<&View::beeindigd>("Beëindigde samenwerkingen"),
        field<&View::uittreedsommen>("Uittreedsommen die nog niet zijn betaald"),
        field<&View::met_delen>("Of er per samenwerking een deel volgt"),
        field<&View::samenwerkingen>("Per samenwerking een deel, in de volgorde van de eerste bladzijde"),
        field<&View::onbekend>("Welke bijdragen en risico's niet bekend zijn"),
    };
};

/// As on the first page; those that ended last.
std::vector<const Samenwerking*> in_volgorde(const std::vector<const Samenwerking*>& keuze, const Overzicht& o) {
    std::map<std::string, std::size_t> plaatsen;
    for (const Groep& groep : o.groepen) {
        for (const Rij& rij : groep.rijen) plaatsen.emplace(rij.id.text, plaatsen.size());
    }
    std::vector<const Samenwerking*> result = keuze;
    std::ranges::stable_sort(result, {}, [&](const Samenwerking* s) {
        const auto found = plaatsen.find(s->id);
        return found == plaatsen.end() ? plaatsen.size() : found->second;
    });
    return result;
}

/// Only of a paper about one.
std::optional<Jaarreeks> verloop_van_een(const std::vector<const Samenwerking*>& keuze, const Options& options) {
    if (options.kort || options.overzicht || options.samenwerkingen.empty() || keuze.size() != 1) return std::nullopt;
    return verloop(*keuze.front());
}

/// The first page. The evenings stand in the view already.
void zet_overzicht(View& result, Overzicht o) {
    result.nieuws = std::move(o.nieuws);
    result.te_besluiten = !o.besluiten.empty() || !o.toezicht.empty() || !result.avonden.empty();
    result.besluiten = std::move(o.besluiten);
    result.toezicht = std::move(o.toezicht);
    result.aandacht = std::move(o.aandacht);
    result.groepen = std::move(o.groepen);
    result.legenda = std::move(o.legenda);
    result.totaal_bijdrage = o.totaal.bijdrage;
    result.totaal = std::move(o.totaal);
    result.beeindigd = std::move(o.beeindigd);
    result.uittreedsommen = std::move(o.uittreedsommen);
}

/// Those that ended have none.
void zet_delen(View& result, const Stand& stand, const std::vector<const Samenwerking*>& volgorde,
               const Signaalbladen& signalen, const analysis::Weerstandsvermogen& vermogen, Vooruitblikken& vooruit) {
    for (const Samenwerking* s : volgorde) {
        Deel deel{{s->id}, s->identiteit.naam, s->identiteit.afkorting, signaalblad(signalen.at(s->id)), {}};
        if (result.met_delen && s->identiteit.status != Status::beeindigd) {
            deel.blad = blad(stand, *s, result.sinds, vermogen, std::move(vooruit[s->id]));
            deel.blad->signalen = signaallijst(signalen.at(s->id));
            deel.blad->kop = result.van ? Tekst{"Hoe het ervoor staat"} : deel.blad->naam;
        }
        result.samenwerkingen.push_back(std::move(deel));
    }
}

View view(const Stand& stand, const Options& options) {
    const Date sinds = options.sinds.value_or(add_months(stand.peildatum, -6));
    const auto keuze = kies(stand.data, options.samenwerkingen);
    Vooruitblikken vooruit = vooruitblikken(stand, keuze);
    const Signaalbladen signalen = signaalbladen(stand, keuze);
    Overzicht o = overzicht(stand, keuze, sinds, vooruit, signalen, options.kort);
    std::optional<analysis::Weerstandsvermogen> eigen;
    const analysis::Weerstandsvermogen& vermogen = vermogen_van(stand, stand.data.gemeente.risiconormen.zekerheid, eigen);
    View result;
    result.jaar = Jaar{year_of(stand.peildatum)};
    result.sinds = sinds;
    result.beperkt = !options.samenwerkingen.empty();
    if (result.beperkt && keuze.size() == 1) result.van = keuze.front()->identiteit.naam;
    result.niet_volledig = !analysis::alles_gelezen(stand.data, fmt::format("jaren.{}", year_of(stand.peildatum)));
    result.leeg = keuze.empty();
    if (!result.beperkt) result.weerstand = weerstand(stand.data, stand.peildatum, vermogen);
    if (!result.beperkt && !options.kort) result.avonden = komende_avonden(stand.data, stand.peildatum);
    if (!result.beperkt) result.raadszaken = raadszakenblad(stand.data, sinds, stand.peildatum, options.kort);
    result.met_delen = !options.kort && !options.overzicht;
    zet_delen(result, stand, in_volgorde(keuze, o), signalen, vermogen, vooruit);
    result.alleen_deel = result.van && result.samenwerkingen.front().blad;
    if (!options.kort) result.onbekend = onbekend(stand, keuze);
    result.verloop = verloop_van_een(keuze, options);
    zet_overzicht(result, std::move(o));
    return result;
}

std::vector<Beeld> beelden(const View& view) {
    if (!view.verloop) return {};
    return {{"bijdrage-per-jaar", "Onze bijdrage per jaar", *view.verloop}};
}

} // namespace

extern constinit const Report report =
    Definition<View, Options, view, beelden>::report("dashboard", "Dashboard samenwerkingen");

} // namespace grip::reports::dashboard
