#include "rules/grip/petten.hpp"

#include "analysis/personen.hpp"
#include "analysis/zetels.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace grip::rules {
namespace {

using analysis::Gelijkenis;

/// A function in our municipality, and how sure it is that this is who is meant.
struct Rol {
    std::string naam; ///< `wethouder`
    Gelijkenis gelijkenis = Gelijkenis::geen;
};

/// By name in a list that is kept; where it is not kept, what the row itself says counts.
template <class Lid>
Gelijkenis als_lid(const std::vector<Lid>& leden, const Bestuurslid& lid, bool volgens_rij, Date dag) {
    if (leden.empty()) return volgens_rij ? Gelijkenis::zeker : Gelijkenis::geen;
    const Gelijkenis gevonden = analysis::zoek_op(leden, lid.naam->text, dag).gelijkenis;
    return volgens_rij ? std::max(gevonden, Gelijkenis::twijfel) : gevonden;
}

bool is_collegefunctie(const std::optional<Functie>& functie) {
    return functie == Functie::wethouder || functie == Functie::burgemeester;
}

Rol rol_in_college(const Context& context, const Bestuurslid& lid) {
    const auto& college = context.data.gemeente.college;
    const Gelijkenis gelijkenis = als_lid(college, lid, is_collegefunctie(lid.functie), context.peildatum);
    if (is_collegefunctie(lid.functie)) return {label_of(*lid.functie), gelijkenis};
    const Collegelid* gevonden = analysis::zoek_op(college, lid.naam->text, context.peildatum).lid;
    return {gevonden == nullptr ? std::string{} : label_of(gevonden->functie), gelijkenis};
}

Rol rol_van(const Context& context, const Bestuurslid& lid) {
    const Rol college = rol_in_college(context, lid);
    const Gelijkenis raad =
        als_lid(context.data.gemeente.raadsleden, lid, lid.functie == Functie::raadslid, context.peildatum);
    return raad > college.gelijkenis ? Rol{"raadslid", raad} : college;
}

Gelijkenis als_rapporteur(const Samenwerking& s, const Bestuurslid& lid) {
    Gelijkenis beste = Gelijkenis::geen;
    for (const Rapporteur& rapporteur : s.wie.rapporteurs) {
        if (rapporteur.naam) beste = std::max(beste, analysis::zelfde_persoon(rapporteur.naam->text, lid.naam->text));
    }
    return beste;
}

/// An organisation under private law; a European grouping is one of public law.
bool is_privaat(Rechtsvorm vorm) { return heeft_organisatie(vorm) && !is_regeling(vorm) && vorm != Rechtsvorm::egts; }

/// None of who sits there for the municipality as an owner or partner, and of who replaces another.
std::optional<Petsoort> soort_van(const Samenwerking& s, const Bestuurslid& lid) {
    if (!lid.orgaan || *lid.orgaan == Orgaan::overleg || lid.rol == Bestuursrol::plaatsvervanger) return {};
    if (lid.rol == Bestuursrol::voorzitter || *lid.orgaan == Orgaan::db || *lid.orgaan == Orgaan::rvc)
        return Petsoort::bestuurt;
    if (*lid.orgaan == Orgaan::bestuur && is_privaat(s.vorm.rechtsvorm)) return Petsoort::bestuurt;
    return *lid.orgaan == Orgaan::ava ? std::nullopt : std::optional{Petsoort::vergadert};
}

bool is_gescheiden(const Samenwerking& s, const Bestuurslid& lid) {
    return std::ranges::any_of(s.wie.petten, [&](const DubbelePet& pet) {
        return pet.naam && pet.scheiding &&
               analysis::zelfde_persoon(pet.naam->text, lid.naam->text) != Gelijkenis::geen;
    });
}

std::optional<Pet> pet_van(const Context& context, const Samenwerking& s, const Bestuurslid& lid) {
    if (!lid.naam || !lid.orgaan || is_gescheiden(s, lid)) return {};
    const Gelijkenis rapporteur = als_rapporteur(s, lid);
    const Rol rol = rapporteur == Gelijkenis::geen ? rol_van(context, lid) : Rol{"raadsrapporteur", rapporteur};
    const auto soort = rapporteur == Gelijkenis::geen ? soort_van(s, lid) : std::optional{Petsoort::bestuurt};
    if (!soort || rol.gelijkenis == Gelijkenis::geen) return {};
    const bool zeker = rol.gelijkenis == Gelijkenis::zeker;
    return Pet{&lid,
               *soort,
               fmt::format("{} {}", rol.naam, lid.naam->text),
               analysis::zetel(lid, s.vorm.rechtsvorm),
               zeker,
               zeker && bronnen_van(lid.origin) != nullptr};
}

} // namespace

std::vector<Pet> petten(const Context& context, const Samenwerking& samenwerking) {
    std::vector<Pet> result;
    if (!loopt(samenwerking)) return result;
    for (const Bestuurslid& lid : samenwerking.wie.bestuur) {
        auto pet = pet_van(context, samenwerking, lid);
        if (!pet) continue;
        const auto zelfde = std::ranges::find_if(result, [&](const Pet& p) { return p.lid->naam == lid.naam; });
        if (zelfde == result.end()) result.push_back(std::move(*pet));
        else if (pet->soort < zelfde->soort) *zelfde = std::move(*pet);
    }
    return result;
}

Location plaats_van(const Pet& pet) {
    Location plaats = at(*pet.lid, &Bestuurslid::naam);
    if (pet.openbaar) return plaats;
    plaats.public_path = 0;
    plaats.public_line = false;
    return plaats;
}

} // namespace grip::rules
