#include "reports/delen/raadszaken.hpp"

#include "analysis/samenwerkingen.hpp"
#include "base/text.hpp"
#include "base/zin.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/telwoord.hpp"

#include <algorithm>
#include <tuple>

namespace grip::reports {
namespace {

using analysis::Raadszaak;
using analysis::Zaaksoort;
using analysis::Zaakstand;

Zin stand_in_woorden(const Raadszaak& zaak) {
    const Opvolging& opvolging = *zaak.opvolging;
    if (!zaak.stand) return als_zin(zaak.uitkomst);
    switch (*zaak.stand) {
    case Zaakstand::te_laat: return zin("te laat: had op {} klaar moeten zijn", *opvolging.uiterlijk);
    case Zaakstand::afgedaan: return zin("afgedaan op {}", *opvolging.afgedaan);
    case Zaakstand::open: break;
    }
    if (opvolging.uiterlijk) return zin("uiterlijk {}", *opvolging.uiterlijk);
    const bool zonder_besluit = zaak.soort == Zaaksoort::aanbeveling && zaak.uitkomst.empty();
    return als_zin(zonder_besluit ? "niet bekend is of de raad haar overnam"
                                  : "nog niet afgedaan; een dag is niet afgesproken");
}

/// `de Gezondheidsregio en de Omgevingsdienst`; none of what is about all.
std::optional<Tekst> namen(const Register& data, const Raadszaak& zaak) {
    std::vector<std::string> result;
    if (zaak.samenwerking != nullptr) result.push_back(in_zin(*zaak.samenwerking));
    for (const auto& ref : *zaak.over) {
        if (const Samenwerking* s = analysis::samenwerking_van(data, ref.id)) result.push_back(in_zin(*s));
    }
    return result.empty() ? std::nullopt : std::optional{Tekst{join_dutch(result)}};
}

std::optional<Tekst> in_een_regel(const std::optional<Proza>& tekst) {
    return tekst ? std::optional{Tekst{on_one_line(tekst->text)}} : std::nullopt;
}

/// `terugblik`: on a day that is over. What was done on a later day is not told of it, nor how far it is, which has no day.
Raadszaakregel regel(const Register& data, const Raadszaak& zaak, bool noem, bool terugblik) {
    const bool later = is_open(zaak) && (zaak.opvolging->afgedaan || terugblik);
    return {{met_hoofdletter(label_of(zaak.soort))},
            zaak.uitspraak->datum,
            zaak.soort == Zaaksoort::motie ? std::nullopt
                                           : zaak.uitspraak->door, // a motie is the raad's, and no fractie's
            noem ? namen(data, zaak) : std::nullopt,
            {on_one_line(zaak.uitspraak->tekst.text)},
            stand_in_woorden(zaak),
            later ? std::nullopt : in_een_regel(zaak.opvolging->uitvoering)};
}

/// Something must still be done, or was done or decided in the period.
bool is_te_vertellen(const Raadszaak& zaak, Date sinds, Date peildatum) {
    if (zaak.uitspraak->datum > peildatum) return false;
    if (!zaak.stand) return zaak.uitspraak->datum >= sinds;
    return is_open(zaak) || *zaak.opvolging->afgedaan >= sinds;
}

/// Too late first, then what must be done soonest.
void sorteer(std::vector<Raadszaak>& zaken) {
    std::ranges::stable_sort(zaken, {}, [](const Raadszaak& zaak) {
        const int stand = zaak.stand ? static_cast<int>(*zaak.stand) : 3;
        return std::tuple{stand, zaak.opvolging->uiterlijk.value_or(Date::max()), zaak.uitspraak->datum};
    });
}

/// Those that a paper of the period tells, as it tells them.
std::vector<Raadszaak> te_vertellen(std::vector<Raadszaak> zaken, Date sinds, Date peildatum) {
    std::erase_if(zaken, [&](const Raadszaak& zaak) { return !is_te_vertellen(zaak, sinds, peildatum); });
    sorteer(zaken);
    return zaken;
}

std::vector<Raadszaakregel> regels(const Stand& stand, const std::vector<Raadszaak>& zaken, bool terugblik) {
    std::vector<Raadszaakregel> result;
    for (const Raadszaak& zaak : zaken) result.push_back(regel(stand.data, zaak, false, terugblik));
    return result;
}

/// The last day of which the raad knows when it begins.
Date dag_ervoor(Date peildatum, Date raad) { return std::min(peildatum, raad - std::chrono::days{1}); }

/// `zaken` as they stood on the last day that the raad knows.
std::vector<Raadszaakregel> open_regels(const Stand& stand, Date raad, std::vector<Raadszaak> zaken) {
    const Date dag = dag_ervoor(stand.peildatum, raad);
    zaken = te_vertellen(std::move(zaken), dag, dag);
    std::erase_if(zaken, [](const Raadszaak& zaak) { return !is_open(zaak); });
    return regels(stand, zaken, raad < stand.peildatum);
}

std::ptrdiff_t te_laat(const std::vector<Raadszaak>& zaken) {
    return std::ranges::count_if(zaken, [](const Raadszaak& zaak) { return zaak.stand == Zaakstand::te_laat; });
}

std::string meervoud(Zaaksoort soort, std::int64_t aantal) {
    const std::string woord = label_of(soort);
    if (aantal == 1) return telwoord(aantal) + " " + woord;
    return telwoord(aantal) + " " + woord + (soort == Zaaksoort::motie ? "s" : "en");
}

/// `Twee toezeggingen en één motie aan de raad staan open; één daarvan is te laat.`
std::optional<Zin> telling(const std::vector<Raadszaak>& zaken) {
    std::vector<std::string> open;
    std::int64_t alle = 0;
    for (const Zaaksoort soort : {Zaaksoort::toezegging, Zaaksoort::motie, Zaaksoort::aanbeveling}) {
        const auto aantal =
            std::ranges::count_if(zaken, [&](const Raadszaak& zaak) { return zaak.soort == soort && is_open(zaak); });
        if (aantal > 0) open.push_back(meervoud(soort, aantal));
        alle += aantal;
    }
    if (open.empty()) return {};
    const auto laat = te_laat(zaken);
    const Zin begin = zin("{} {} open", met_hoofdletter(join_dutch(open)), alle == 1 ? "staat" : "staan");
    if (laat == 0) return zin("{}; geen daarvan is te laat, voor zover een dag is afgesproken.", begin);
    if (alle == 1) return zin("{}, en is te laat.", begin);
    const bool verderop = std::ranges::any_of(
        zaken, [](const Raadszaak& zaak) { return zaak.stand == Zaakstand::open && zaak.samenwerking != nullptr; });
    return zin("{}; {} daarvan {} te laat.{}", begin, telwoord(laat), laat == 1 ? "is" : "zijn",
               verderop ? " Wat niet te laat is en over één samenwerking gaat, staat bij haar deel." : "");
}

/// That of the whole municipality also stands there what is done, if it does.
Zin ook_klaar(const std::vector<Raadszaak>& zaken, Date sinds) {
    const auto is_klaar = [](const Raadszaak& zaak) { return zaak.samenwerking == nullptr && !is_open(zaak); };
    if (std::ranges::none_of(zaken, is_klaar)) return {};
    return zin(" Hieronder staat ook wat sinds {} is afgedaan of besloten.", sinds);
}

/// `Vijf toezeggingen, moties en aanbevelingen staan open, twee te laat.`
std::optional<Zin> korte_telling(const std::vector<Raadszaak>& zaken) {
    const auto alle = std::ranges::count_if(zaken, analysis::is_open);
    const auto laat = te_laat(zaken);
    if (alle == 0) return {};
    const Zin begin = alle == 1
                          ? als_zin("Eén toezegging, motie of aanbeveling staat open")
                          : zin("{} toezeggingen, moties en aanbevelingen staan open", met_hoofdletter(telwoord(alle)));
    if (laat == 0) return zin("{}.", begin);
    return alle == 1 ? zin("{}, en is te laat.", begin) : zin("{}, {} te laat.", begin, telwoord(laat));
}

bool is_van_rekenkamer(const Raadszaak& zaak) {
    return zaak.soort == Zaaksoort::aanbeveling && is_open(zaak) && zaak.uitspraak->door &&
           lower_ascii(zaak.uitspraak->door->text).find("rekenkamer") != std::string::npos;
}

} // namespace

Raadszakenblad raadszakenblad(const Register& data, Date sinds, Date peildatum, bool kort) {
    const auto zaken = te_vertellen(analysis::raadszaken(data, peildatum), sinds, peildatum);
    Raadszakenblad blad;
    if (kort) blad.kort = korte_telling(zaken);
    else blad.stand = telling(zaken);
    for (const Raadszaak& zaak : zaken) {
        if (kort) break;
        if (zaak.stand == Zaakstand::te_laat) blad.te_laat.push_back(regel(data, zaak, true, false));
        else if (zaak.samenwerking == nullptr) blad.algemeen.push_back(regel(data, zaak, true, false));
    }
    if (blad.stand) *blad.stand += ook_klaar(zaken, sinds);
    if (const auto aantal = analysis::verborgen_raadszaken(data, nullptr); aantal > 0)
        blad.vertrouwelijk =
            aantal == 1 ? als_zin("Eén andere is vertrouwelijk.") : zin("{} andere zijn vertrouwelijk.", aantal);
    if (!kort && std::ranges::any_of(zaken, is_van_rekenkamer))
        blad.rekenkamer =
            als_zin("Wat met de aanbevelingen van de rekenkamer is gedaan, laat het college de raad elk jaar "
                    "weten (artikel 185a van de Gemeentewet).");
    return blad;
}

std::vector<Raadszaakregel> open_raadszaken(const Stand& stand, Date raad) {
    auto zaken = analysis::raadszaken_in(stand.data, nullptr, dag_ervoor(stand.peildatum, raad));
    std::erase_if(zaken, [](const Raadszaak& zaak) { return !zaak.over->empty(); });
    return open_regels(stand, raad, std::move(zaken));
}

std::vector<Raadszaakregel> open_raadszaken(const Stand& stand, Date raad, const Samenwerking& samenwerking) {
    return open_regels(stand, raad,
                       analysis::raadszaken_over(stand.data, samenwerking, dag_ervoor(stand.peildatum, raad)));
}

std::vector<Raadszaakregel> raadszaken_van(const Stand& stand, const Samenwerking& samenwerking, Date sinds, Date dag) {
    return regels(stand, te_vertellen(analysis::raadszaken_over(stand.data, samenwerking, dag), sinds, dag),
                  dag < stand.peildatum);
}

} // namespace grip::reports
