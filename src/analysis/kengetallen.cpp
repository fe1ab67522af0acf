#include "analysis/kengetallen.hpp"

#include "base/wide.hpp"

namespace grip::analysis {
namespace {

constexpr int decimals = 1;

} // namespace

std::optional<Procent> procent(std::optional<Euro> part, std::optional<Euro> whole) {
    if (!part || !whole || whole->cents == 0) return {};
    const std::int64_t tienden = percentage_of(*part, *whole, decimals);
    const std::int64_t scaled = tienden * power_of_ten(Procent::decimals - decimals);
    constexpr std::int64_t most = Procent::of(1000).scaled;
    if (scaled > most || scaled < -most) return {};
    return Procent{scaled};
}

std::optional<Procent> solvabiliteit(std::optional<Euro> eigen, std::optional<Euro> vreemd) {
    if (!eigen || !vreemd || *eigen + *vreemd <= Euro{}) return {};
    return procent(*eigen, *eigen + *vreemd);
}

std::optional<Procent> solvabiliteit(const Jaarcijfers& cijfers) {
    return solvabiliteit(aan_het_eind(cijfers.eigen_vermogen), aan_het_eind(cijfers.vreemd_vermogen));
}

bool solvabiliteit_onder(const Jaarcijfers& cijfers, Percentage norm) {
    if (!solvabiliteit(cijfers)) return false;
    const Euro eigen = *aan_het_eind(cijfers.eigen_vermogen);
    const Euro totaal = eigen + *aan_het_eind(cijfers.vreemd_vermogen);
    return Wide{eigen.cents} * 100 * power_of_ten(Percentage::decimals) < Wide{norm.scaled} * totaal.cents;
}

std::optional<Procent> groei(Euro van, Euro naar) { return van.cents > 0 ? procent(naar - van, van) : std::nullopt; }

std::optional<Euro> per_inwoner(Euro bedrag, Inwonertal inwoners) {
    if (inwoners.scaled == 0) return {};
    const Wide half = bedrag.cents < 0 ? -inwoners.scaled : inwoners.scaled;
    return Euro{static_cast<std::int64_t>((2 * Wide{bedrag.cents} + half) / (2 * Wide{inwoners.scaled}))};
}

std::optional<Bevolking> bevolking(const Gemeente& gemeente, std::string_view naam, Jaar jaar) {
    std::optional<Bevolking> last;
    for (const auto& [year, inwoners] : gemeente.inwoners) {
        const auto found = inwoners.aantallen.find(Tekst{std::string{naam}});
        if (year <= jaar && found != inwoners.aantallen.end()) last = Bevolking{year, found->second};
    }
    return last;
}

std::optional<Euro> per_inwoner(const Gemeente& gemeente, std::string_view naam, Jaar jaar, Euro bedrag) {
    const auto inwoners = bevolking(gemeente, naam, jaar);
    return inwoners ? per_inwoner(bedrag, inwoners->aantal) : std::nullopt;
}

std::optional<Euro> eigen_lasten(const Gemeente& gemeente, Jaar jaar) {
    const auto found = gemeente.lasten.find(jaar);
    if (found == gemeente.lasten.end() || !found->second.bedrag) return {};
    return found->second.bedrag->value;
}

std::optional<Procent> deel_van_lasten(const Gemeente& gemeente, Jaar jaar, Euro bedrag) {
    return procent(bedrag, eigen_lasten(gemeente, jaar));
}

std::optional<Euro> bekend(const std::optional<Bekend<Euro>>& bedrag) { return bedrag ? bedrag->value : std::nullopt; }

std::optional<Euro> aan_het_eind(const std::optional<Balanspost>& post) {
    return post ? bekend(post->eind) : std::nullopt;
}

namespace {

Euro deel_van(Euro bedrag, std::int64_t scaled, int places) {
    const Wide geheel = Wide{100} * power_of_ten(places);
    const Wide product = Wide{bedrag.cents} * scaled;
    return Euro{static_cast<std::int64_t>((2 * product + (product < 0 ? -geheel : geheel)) / (2 * geheel))};
}

} // namespace

Euro deel_van(Euro bedrag, Aandeel aandeel) { return deel_van(bedrag, aandeel.scaled, Aandeel::decimals); }

Euro deel_van(Euro bedrag, Percentage percentage) { return deel_van(bedrag, percentage.scaled, Percentage::decimals); }

} // namespace grip::analysis
