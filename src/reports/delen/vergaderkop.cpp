#include "reports/delen/vergaderkop.hpp"

#include "analysis/raadsagenda.hpp"
#include "analysis/samenwerkingen.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

namespace grip::reports {
namespace {

/// Who was named for this meeting, else who sits in that body for us.
Gegeven<Tekst> vertegenwoordiger(const Bijeenkomst& b) {
    auto fact = gegeven(b.vergadering, &Vergadering::vertegenwoordiger);
    if (fact.waarde) return fact;
    std::vector<std::string> names;
    for (const Bestuurslid& lid : b.samenwerking.wie.bestuur) {
        if (lid.naam && lid.orgaan == b.vergadering.orgaan && lid.rol != Bestuursrol::plaatsvervanger)
            names.push_back(lid.functie && lid.functie != Functie::anders
                                ? fmt::format("{} {}", label_of(*lid.functie), lid.naam->text)
                                : lid.naam->text);
    }
    if (!names.empty()) fact.waarde = Tekst{join_dutch(names)};
    return fact;
}

} // namespace

std::string besproken_in(const Gemeente& gemeente, std::optional<Date> dag) {
    const bool raad = dag && analysis::vergadert(gemeente, Raadssoort::raad, *dag);
    const bool commissie = dag && analysis::vergadert(gemeente, Raadssoort::commissie, *dag);
    if (raad == commissie) return "raad of commissie";
    return raad ? "raad" : "commissie";
}

Bijeenkomst bijeenkomst(const Register& data, const Ref<Vergadering>& ref) {
    const auto vergadering = std::ranges::find(data.vergaderingen, ref.id, &Vergadering::id);
    assert(vergadering != data.vergaderingen.end() && "the command line checks that the vergadering exists");
    return {*vergadering, *analysis::samenwerking_van(data, vergadering->samenwerking.id)};
}

Vergaderkop vergaderkop(const Register& data, const Bijeenkomst& b) {
    const Vergadering& v = b.vergadering;
    return {b.samenwerking.identiteit.naam,
            v.orgaan,
            v.datum,
            gegeven(v, &Vergadering::zaaknummer),
            gegeven(b.samenwerking.wie, &Wie::portefeuillehouder),
            vertegenwoordiger(b),
            gegeven(v, &Vergadering::stukken_ontvangen),
            gegeven(v, &Vergadering::raadsbehandeling),
            {besproken_in(data.gemeente, v.raadsbehandeling)}};
}

} // namespace grip::reports
