#include "analysis/vergelijking.hpp"

#include "analysis/bijdrage.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/verdeling.hpp"

#include <array>

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

} // namespace

Vergelijking vergelijking(const Register& data, const Samenwerking& samenwerking, Jaar jaar) {
    Vergelijking result;
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

std::vector<Paar> paren(const Register& data, const Vergelijking& v) {
    const Euro norm = data.gemeente.normen.begroting_verschil.value;
    const std::array bronnen{std::pair{std::string_view{"onze begroting"}, v.eigen_begroting},
                             std::pair{std::string_view{"de begroting van de partij"}, v.begroting_partij},
                             std::pair{std::string_view{"de verdeelsleutel"}, v.volgens_sleutel}};
    std::vector<Paar> result;
    for (std::size_t i = 0; i < bronnen.size(); ++i) {
        for (std::size_t j = i + 1; j < bronnen.size(); ++j) {
            if (!bronnen[i].second || !bronnen[j].second) continue;
            Paar paar{bronnen[i].first, *bronnen[i].second, bronnen[j].first, *bronnen[j].second};
            if (paar.verschil() <= norm) continue;
            if (i == 0) paar.verklaring = verklaring(paar, v, norm);
            result.push_back(paar);
        }
    }
    return result;
}

std::vector<Paar> verschillen(const Register& data, const Vergelijking& v) {
    auto result = paren(data, v);
    std::erase_if(result, [](const Paar& paar) { return !paar.verklaring.empty(); });
    return result;
}

} // namespace grip::analysis
