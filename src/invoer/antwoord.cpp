#include "analysis/bestanden.hpp"
#include "analysis/dossier.hpp"
#include "base/number.hpp"
#include "invoer/uitvraag.hpp"
#include "schema/cell.hpp"
#include "yaml/edit.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::invoer {
namespace {

/// Which paper makes these figures final; none of a changed budget, of which there may be more.
struct Stukcijfers {
    std::string_view versie;
    Boxed<Jaarcijfers> Boekjaar::*lid = nullptr;
    std::optional<Cyclusstuk> stuk;
};
constexpr std::array stukcijfers{
    Stukcijfers{"begroot", &Boekjaar::begroot, Cyclusstuk::begroting},
    Stukcijfers{"begroot_na_wijziging", &Boekjaar::begroot_na_wijziging, std::nullopt},
    Stukcijfers{"werkelijk", &Boekjaar::werkelijk, Cyclusstuk::jaarrekening},
};

bool is_jaarcijfer(const Opgave& opgave) {
    constexpr std::size_t keys = 3; // jaren, a year and which of its figures
    return opgave.record.size() == keys && opgave.record.front() == "jaren";
}

/// Which figures a value is of: of which year, and by which paper they become final.
struct Cijfers {
    Jaar jaar;
    const Stukcijfers* soort;
};

std::optional<Cijfers> cijfers_van(const Opgave& opgave) {
    const auto jaar = parse_number(opgave.record[1]);
    const auto soort = std::ranges::find(stukcijfers, opgave.record[2], &Stukcijfers::versie);
    if (!jaar || soort == stukcijfers.end()) return {};
    return Cijfers{Jaar{static_cast<int>(jaar->scaled)}, &*soort};
}

std::optional<analysis::Dossier> dossier_van(const Register& data, const Samenwerking& s, const Cijfers& cijfers) {
    if (!cijfers.soort->stuk) return {};
    return analysis::dossier_van(data, s, {*cijfers.soort->stuk, cijfers.jaar, {}});
}

/// Those that stand there; null: none do.
const Jaarcijfers* bekende_cijfers(const Samenwerking& s, const Cijfers& cijfers) {
    const auto boekjaar = s.geld.jaren.find(cijfers.jaar);
    if (boekjaar == s.geld.jaren.end()) return nullptr;
    const auto& bekend = boekjaar->second.*(cijfers.soort->lid);
    return bekend ? &*bekend : nullptr;
}

/// As they say themselves; else when their paper was adopted.
bool is_vastgesteld(const Register& data, const Samenwerking& s, const Cijfers& cijfers, Date dag) {
    const Jaarcijfers* bekend = bekende_cijfers(s, cijfers);
    if (bekend != nullptr && bekend->status) return bekend->status == Cijferstatus::vastgesteld;
    const auto dossier = dossier_van(data, s, cijfers);
    return dossier && analysis::gedaan_op(*dossier, Stap::vastgesteld, dag);
}

/// Figures that stand there without their state, of which no paper tells whether it was adopted: nobody may call those a draft.
bool kan_vastgesteld_zijn(const Register& data, const Samenwerking& s, const Cijfers& cijfers) {
    const Jaarcijfers* bekend = bekende_cijfers(s, cijfers);
    if (bekend == nullptr || bekend->status) return false;
    const auto dossier = dossier_van(data, s, cijfers);
    return !dossier || dossier->verloop == nullptr;
}

/// Empty when nothing stands there, or that it was asked and not obtained.
std::string nu_bekend(const yaml::Document& document, const Opgave& opgave) {
    std::vector<std::string_view> keys{opgave.record.begin(), opgave.record.end()};
    keys.insert(keys.end(), opgave.sleutels.begin(), opgave.sleutels.end());
    const yaml::Reached reached = reach(document, keys);
    if (reached.keys < keys.size() || !yaml::is_given(document, reached.node)) return {};
    const std::string text{text_of(document, reached.node)};
    return text == "onbekend" ? "" : text;
}

Celfout strijdig(const Opgave& opgave, const std::string& nu) {
    return {opgave.plaats,
            fmt::format("deze cijfers zijn vastgesteld, en de partij noemt nu iets anders: hier staat {}, in het "
                        "register {}",
                        schema::shown(opgave.waarde.value_or("")), schema::shown(nu)),
            "Kijk in het vastgestelde stuk wat klopt. Verbeter dan deze cel, of eerst het register."};
}

Opgave als_concept(const std::vector<std::string>& record) {
    return {.naam = fmt::format("{} · {}, Status", record[1], record[2]),
            .record = record,
            .sleutels = {"status"},
            .waarde = std::string{option_of(Cijferstatus::in_concept).key},
            .soort = Waardesoort::tekst};
}

/// `2027: 2026-11-25`, the day of asking alone, becomes a block before another day can stand beside it.
std::vector<Opgave> uitgeschreven(const yaml::Document& document, const std::string& jaar) {
    const std::vector<std::string_view> keys{"uitvragen", jaar};
    const yaml::Reached reached = reach(document, keys);
    const bool kort = reached.keys == keys.size() && yaml::is_given(document, reached.node) &&
                      document.nodes[reached.node].kind == yaml::Kind::scalar;
    if (!kort) return {};
    return {{.naam = fmt::format("uitvraag {}", jaar), .record = {"uitvragen"}, .sleutels = {jaar}, .waarde = {}},
            {.naam = fmt::format("uitvraag {}, gevraagd", jaar),
             .record = {"uitvragen", jaar},
             .sleutels = {"gevraagd"},
             .waarde = std::string{text_of(document, reached.node)},
             .soort = Waardesoort::dag,
             .zonder_bron = true}};
}

void meld_beantwoord(const yaml::Document& document, const Samenwerking& s, int jaar, Date dag,
                     std::vector<Opgave>& opgaven) {
    const auto uitvraag = s.volgen.uitvragen.find(Jaar{jaar});
    if (uitvraag != s.volgen.uitvragen.end() && uitvraag->second.beantwoord) return;
    const std::string key = std::to_string(jaar);
    std::ranges::move(uitgeschreven(document, key), std::back_inserter(opgaven));
    opgaven.push_back({.naam = fmt::format("uitvraag {}, beantwoord", key),
                       .record = {"uitvragen", key},
                       .sleutels = {"beantwoord"},
                       .waarde = iso(dag),
                       .soort = Waardesoort::dag,
                       .zonder_bron = true});
}

} // namespace

std::string bron_van(const Samenwerking& samenwerking, Date dag) {
    return fmt::format("Opgave van {}, {}", samenwerking.identiteit.naam.text, long_dutch(dag));
}

void verwerk_antwoord(Ingevuld& ingevuld, const Register& data, const Samenwerking& samenwerking, int jaar, Date dag) {
    const Bestand& bestand = *analysis::bestand_van(data, "samenwerking", samenwerking.id);
    std::vector<Opgave>& opgaven = ingevuld.opgaven[bestand.naam];
    if (opgaven.empty() && ingevuld.verwijderd.empty()) return; // a form that nobody filled in is no answer
    std::set<std::vector<std::string>> in_concept;
    for (const Opgave& opgave : opgaven) {
        const auto cijfers = is_jaarcijfer(opgave) ? cijfers_van(opgave) : std::nullopt;
        if (!cijfers) continue;
        if (!is_vastgesteld(data, samenwerking, *cijfers, dag)) {
            if (!kan_vastgesteld_zijn(data, samenwerking, *cijfers)) in_concept.insert(opgave.record);
        } else if (const std::string nu = nu_bekend(*bestand.document, opgave); !nu.empty())
            ingevuld.fouten.push_back(strijdig(opgave, nu));
    }
    std::ranges::transform(in_concept, std::back_inserter(opgaven), als_concept);
    meld_beantwoord(*bestand.document, samenwerking, jaar, dag, opgaven);
}

} // namespace grip::invoer
