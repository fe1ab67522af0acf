#include "analysis/vergelijking.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/naam.hpp"
#include "analysis/verdeling.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::analysis {
namespace {

/// By what ours and another amount differ lawfully, if that is all of it.
std::string_view verklaring(const Paar& paar, const Vergelijking& v, Euro norm) {
    const std::array delen{std::pair{v.btw, std::string_view{"btw"}},
                           std::pair{v.incidenteel, std::string_view{"een eenmalig deel"}},
                           std::pair{v.btw + v.incidenteel, std::string_view{"btw en een eenmalig deel"}}};
    for (const auto& [deel, naam] : delen) {
        const Euro over = paar.verschil() - deel;
        if (deel != Euro{} && over <= norm && Euro{} - over <= norm) return naam;
    }
    return {};
}

constexpr const char* onze_begroting = "onze begroting";

/// One that names our contribution, also as words before and after the difference with another.
struct Noemer {
    std::string naam;
    std::string in_zin;
    std::string dan;
    std::optional<Euro> bedrag;
};

/// Who has no budget of its own asks an amount all the same.
std::string budget_van(const Samenwerking& s) {
    const std::string_view stuk = heeft_organisatie(s.vorm.rechtsvorm) ? "de begroting" : "de opgave";
    return fmt::format("{} van {}", stuk, analysis::in_zin(s));
}

} // namespace

Vergelijking vergelijking(const Register& data, const Samenwerking& samenwerking, Jaar jaar) {
    Vergelijking result;
    result.partij = budget_van(samenwerking);
    const auto found = samenwerking.geld.jaren.find(jaar);
    if (found != samenwerking.geld.jaren.end()) {
        const Boekjaar& boekjaar = found->second;
        const auto& cijfers = boekjaar.*begrote_versie(boekjaar, &Jaarcijfers::bijdrage_eigen_begroting);
        if (cijfers) result.eigen_begroting = bekend(cijfers->bijdrage_eigen_begroting);
    }
    if (const auto partij = begrote_delen(samenwerking.geld, jaar)) {
        result.begroting_partij = partij->bedrag;
        result.btw = partij->btw.value_or(Euro{});
        result.incidenteel = partij->incidenteel.value_or(Euro{});
    }
    result.volgens_sleutel = aandeel_van(verdeling(data, samenwerking, jaar), data.gemeente.naam.text);
    return result;
}

Zin hoeveel_meer(const Paar& paar) {
    return zin("{}, dat is {} {} dan {} ({})", paar.bedrag_een, paar.verschil(),
               paar.bedrag_een < paar.bedrag_ander ? "minder" : "meer", paar.ander, paar.bedrag_ander);
}

Zin in_zin(const Paar& paar, Jaar jaar) {
    Euro een = whole_euros(paar.bedrag_een);
    Euro ander = whole_euros(paar.bedrag_ander);
    constexpr Euro tientje{1000};
    if (paar.verschil() < tientje) { // whole euros would hide it, or most of it
        een = paar.bedrag_een;
        ander = paar.bedrag_ander;
    }
    const bool lager = een < ander;
    Zin verschil = zin("{} {} {} dan {}", zin(paar.een_in_zin, jaar), lager ? ander - een : een - ander,
                       lager ? "lager" : "hoger", paar.ander_in_zin);
    if (een >= Euro{} && ander >= Euro{}) verschil += zin(" ({} tegenover {})", een, ander);
    return verschil;
}

std::vector<Paar> ongelijke(const Vergelijking& v) {
    const std::array bronnen{
        Noemer{onze_begroting, "in onze begroting {} is de bijdrage", "in onze begroting", v.eigen_begroting},
        Noemer{v.partij, fmt::format("in {} is onze bijdrage van {{}}", v.partij), fmt::format("in {}", v.partij),
               v.begroting_partij},
        Noemer{"de verdeelsleutel", "volgens de verdeelsleutel van {} is onze bijdrage", "volgens de verdeelsleutel",
               v.volgens_sleutel}};
    std::vector<Paar> result;
    for (std::size_t i = 0; i < bronnen.size(); ++i) {
        for (std::size_t j = i + 1; j < bronnen.size(); ++j) {
            const Noemer& een = bronnen.at(i);
            const Noemer& ander = bronnen.at(j);
            if (!een.bedrag || !ander.bedrag) continue;
            Paar paar{een.naam, *een.bedrag, ander.naam, *ander.bedrag, {}, een.in_zin, ander.dan};
            if (paar.verschil() != Euro{}) result.push_back(std::move(paar));
        }
    }
    return result;
}

std::vector<Paar> paren(const Register& data, const Vergelijking& v) {
    const Euro norm = data.gemeente.normen.begroting_verschil.value;
    std::vector<Paar> result = ongelijke(v);
    std::erase_if(result, [&](const Paar& paar) { return paar.verschil() <= norm; });
    for (Paar& paar : result) {
        if (paar.een == onze_begroting) paar.verklaring = verklaring(paar, v, norm);
    }
    return result;
}

std::vector<Paar> verschillen(const Register& data, const Vergelijking& v) {
    auto result = paren(data, v);
    std::erase_if(result, [](const Paar& paar) { return !paar.verklaring.empty(); });
    return result;
}

} // namespace grip::analysis
