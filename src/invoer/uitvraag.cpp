#include "invoer/uitvraag.hpp"

#include "analysis/termijnen.hpp"
#include "base/number.hpp"
#include "invoer/formulierblad.hpp"
#include "invoer/vraagvelden.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace grip::invoer {
namespace {

constexpr std::array bladen{Bladnaam::jaren, Bladnaam::cyclus, Bladnaam::doelen, Bladnaam::risicos};

/// Rows of these years that stand ready, counted from the year that is asked about. The accounts of the year before may be there when
/// it is asked for our own, and a budget looks three years ahead (BBV art. 15 and 22).
struct Aanbod {
    Bladnaam blad{};
    std::string_view soort;
    int van = 0;
    int tot = 0;
};
constexpr std::array aanbod{
    Aanbod{Bladnaam::jaren, "werkelijk", -jaren_terug, -1},
    Aanbod{Bladnaam::jaren, "begroot", -1, jaren_vooruit},
    Aanbod{Bladnaam::cyclus, "kadernota", 0, 1},
    Aanbod{Bladnaam::cyclus, "ontwerpbegroting", 0, 0},
    Aanbod{Bladnaam::cyclus, "begroting", 0, 0},
    Aanbod{Bladnaam::cyclus, "voorlopige_jaarrekening", -jaren_terug, -1},
    Aanbod{Bladnaam::cyclus, "jaarrekening", -jaren_terug, -1},
};

bool is_in_periode(std::string_view jaar, int gevraagd) {
    const auto getal = parse_number(jaar);
    return getal && getal->scaled >= gevraagd - jaren_terug && getal->scaled <= gevraagd + jaren_vooruit;
}

/// A goal of our municipality alone.
bool is_lokaal(const Regel& regel) {
    const yaml::NodeId lokaal = find(*regel.document, regel.node, "lokaal");
    return yaml::is_given(*regel.document, lokaal) && text_of(*regel.document, lokaal) != "false";
}

bool heeft_eigen_bron(const Regel& regel) {
    return yaml::is_given(*regel.document, find(*regel.document, regel.node, "bron"));
}

bool mag_naar_de_partij(Bladnaam naam, const Regel& regel, int jaar) {
    if (regel.vertrouwelijk) return false;
    if (naam == Bladnaam::doelen) return !is_lokaal(regel) && heeft_eigen_bron(regel);
    if (naam == Bladnaam::risicos) return heeft_eigen_bron(regel);
    return is_in_periode(regel.sleutels.front(), jaar);
}

void add_lege_rijen(const Blad& blad, int jaar, std::vector<Formulierrij>& rijen) {
    for (const Aanbod& leeg : aanbod) {
        if (leeg.blad != blad.naam) continue;
        for (int van = jaar + leeg.van; van <= jaar + leeg.tot; ++van) {
            const std::vector<std::string> sleutels{std::to_string(van), std::string{leeg.soort}};
            const bool is_er = std::ranges::find(blad.regels, sleutels, &Regel::sleutels) != blad.regels.end();
            if (is_er) continue;
            Formulierrij rij{{}, {}, sleutels};
            rij.cellen.resize(sleutels.size() + blad.velden.size());
            rijen.push_back(std::move(rij));
        }
    }
}

/// By year, and within it in the order of the file's keys.
void sorteer(const Blad& blad, std::vector<Formulierrij>& rijen) {
    const auto plaats = [&](const Formulierrij& rij) {
        const auto& keuzes = blad.sleutels.back().keuzes;
        return std::tuple{rij.cellen[0], std::ranges::find(keuzes, rij.cellen[1]) - keuzes.begin()};
    };
    std::ranges::stable_sort(rijen, {}, plaats);
}

/// Without a say of the raad there are no days to ask.
bool hoort_erbij(Bladnaam naam, const Register& data, const Samenwerking& s) {
    return naam != Bladnaam::cyclus || analysis::heeft_cyclus(data, s);
}

} // namespace

Gemaakt maak_uitvraag(const Register& data, const Samenwerking& samenwerking, int jaar) {
    const Uitvraagmerk uitvraag{samenwerking.id, jaar};
    Gemaakt gemaakt;
    for (const Bladnaam naam : bladen) {
        if (!hoort_erbij(naam, data, samenwerking)) continue;
        Blad blad = blad_van(naam, data, jaren_met_kolom(uitvraag));
        beperk(blad, uitvraag);
        Formulierblad formulier = leeg_formulierblad(blad, bladmerk(naam, data, uitvraag));
        for (const Regel& regel : blad.regels) {
            if (!mag_naar_de_partij(naam, regel, jaar)) continue;
            Formulierrij rij = rij_van(blad, regel);
            if (past(rij)) formulier.rijen.push_back(std::move(rij));
            else gemaakt.te_lang.push_back(regel.kenmerk);
        }
        add_lege_rijen(blad, jaar, formulier.rijen);
        if (!blad.sleutels.empty()) sorteer(blad, formulier.rijen);
        gemaakt.bladen.push_back(std::move(formulier));
    }
    return gemaakt;
}

std::vector<Opgave> gevraagd_op(const Samenwerking& samenwerking, int jaar, Date dag) {
    const auto& uitvragen = samenwerking.volgen.uitvragen;
    const auto found = uitvragen.find(Jaar{jaar});
    if (found != uitvragen.end() && found->second.gevraagd) return {};
    return {{.naam = "uitvraag " + std::to_string(jaar) + ", gevraagd",
             .record = {"uitvragen", std::to_string(jaar)},
             .sleutels = {"gevraagd"},
             .waarde = iso(dag),
             .soort = Waardesoort::dag,
             .zonder_bron = true}};
}

} // namespace grip::invoer
