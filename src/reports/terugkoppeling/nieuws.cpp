#include "reports/terugkoppeling/nieuws.hpp"

#include "analysis/zienswijzen.hpp"
#include "base/text.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/stuk.hpp"
#include "reports/delen/telwoord.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports::terugkoppeling {
namespace {

/// The points of a text: the lines that begin as an item of a list.
std::ptrdiff_t punten(const std::optional<Proza>& kern) {
    if (!kern) return 0;
    std::ptrdiff_t aantal = 0;
    std::string_view rest = kern->text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = trim(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto digits = line.find_first_not_of("0123456789");
        const bool genummerd = digits > 0 && digits != std::string_view::npos && line[digits] == '.';
        if (line.starts_with("- ") || genummerd) ++aantal;
    }
    return aantal;
}

std::string_view wat_het_bestuur_deed(const Zienswijze& zienswijze, bool meer) {
    if (!zienswijze.gevolg) return "";
    switch (*zienswijze.gevolg) {
    case Zienswijzegevolg::overgenomen: return meer ? "het bestuur nam ze over" : "het bestuur nam die over";
    case Zienswijzegevolg::deels:
        return meer ? "het bestuur nam ze voor een deel over" : "het bestuur nam die voor een deel over";
    case Zienswijzegevolg::niet: return meer ? "het bestuur nam ze niet over" : "het bestuur nam die niet over";
    }
    return "";
}

std::string wat_de_raad_gaf(const Samenwerking& s, const Agendapunt& punt, std::optional<Zienswijzebesluit> besluit) {
    const std::string_view woord = analysis::zienswijzewoord(geeft_zienswijze(s, punt));
    if (besluit == Zienswijzebesluit::afwijzend) return fmt::format("een afwijzende {}", woord);
    return fmt::format("een {} met opmerkingen", woord);
}

/// `De raad vroeg drie dingen; het bestuur nam ze voor een deel over.`
Zin over_de_vraag(const Samenwerking& s, const Agendapunt& punt, const Zienswijze& zienswijze) {
    const auto aantal = punten(zienswijze.kern);
    const bool namens_raad = analysis::is_namens_raad(zienswijze);
    const std::string_view wie = namens_raad ? "Het college" : "De raad";
    const std::string_view namens = namens_raad ? " namens de raad" : "";
    std::string text = aantal > 1
                           ? fmt::format("{} vroeg{} {} dingen", wie, namens, telwoord(aantal))
                           : fmt::format("{} gaf{} {}", wie, namens, wat_de_raad_gaf(s, punt, zienswijze.besluit));
    if (const auto gevolg = wat_het_bestuur_deed(zienswijze, aantal > 1); !gevolg.empty())
        text += fmt::format("; {}", gevolg);
    return als_zin(text + ".");
}

/// `Onze wethouder`, when it is known which of ours that was.
std::string_view onze(const Bijeenkomst& b) {
    const Bestuurslid* wie = nullptr;
    const auto& genoemd = b.vergadering.vertegenwoordiger;
    for (const Bestuurslid& lid : b.samenwerking.wie.bestuur) {
        const bool past = genoemd ? lid.naam && genoemd->text.find(lid.naam->text) != std::string::npos
                                  : lid.rol != Bestuursrol::plaatsvervanger;
        if (lid.orgaan != b.vergadering.orgaan || !past) continue;
        if (wie != nullptr) return "Onze vertegenwoordiger";
        wie = &lid;
    }
    if (wie == nullptr || !wie->functie) return "Onze vertegenwoordiger";
    switch (*wie->functie) {
    case Functie::burgemeester: return "Onze burgemeester";
    case Functie::wethouder: return "Onze wethouder";
    case Functie::raadslid: return "Ons raadslid";
    case Functie::anders: break;
    }
    return "Onze vertegenwoordiger";
}

/// `Onze wethouder stemde tegen, samen met …`; none when the vote is told in other words.
std::optional<Zin> over_de_stem(const Bijeenkomst& b, const std::optional<Tekst>& stem) {
    if (!stem) return {};
    std::string text{trim(stem->text)};
    if (text.ends_with('.')) text.pop_back();
    const std::string klein = lower_ascii(text.substr(0, 1)) + text.substr(std::min<std::size_t>(1, text.size()));
    const std::string eerste = klein.substr(0, klein.find_first_of(" ,;("));
    if (eerste != "voor" && eerste != "tegen") return {};
    return als_zin(fmt::format("{} stemde {}.", onze(b), klein));
}

} // namespace

Zin nieuws(const Bijeenkomst& b, const Agendapunt& punt, const Zienswijze* zienswijze) {
    const NaAfloop& na_afloop = *punt.na_afloop;
    std::vector<Zin> zinnen;
    if (zienswijze != nullptr && analysis::vraagt_antwoord(*zienswijze))
        zinnen.push_back(over_de_vraag(b.samenwerking, punt, *zienswijze));
    Zin besloten = eerste_zin(trim(na_afloop.uitkomst->text));
    zonder_punt(besloten);
    zinnen.push_back(besloten += als_zin("."));
    if (auto stem = over_de_stem(b, na_afloop.stem)) zinnen.push_back(std::move(*stem));
    return aaneen(zinnen, " ");
}

} // namespace grip::reports::terugkoppeling
