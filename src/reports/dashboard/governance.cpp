#include "reports/dashboard/governance.hpp"

#include "analysis/contract.hpp"
#include "analysis/traject.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/uittreedsom.hpp"
#include "reports/delen/vertel.hpp"

namespace grip::reports {
namespace {

std::optional<Zin> tell(const std::optional<Regiokeuze>& keuze) {
    if (!keuze || !keuze->uitkomst) return {};
    return keuze->onderzocht ? zin("{} (onderzocht op {})", keuze->uitkomst->text, *keuze->onderzocht)
                             : als_zin(keuze->uitkomst->text);
}

std::optional<Zin> tell(const std::optional<Overheveling>& overheveling) {
    if (!overheveling) return {};
    std::vector<Zin> parts;
    if (overheveling->naar) parts.push_back(zin("naar {}", *overheveling->naar));
    if (overheveling->status) parts.push_back(als_zin(label_of(*overheveling->status)));
    if (const auto kosten = analysis::ontvlechtingskosten(*overheveling))
        parts.push_back(zin("losmaken kost {}", *kosten));
    return aaneen(parts, "; ");
}

std::optional<Zin> tell(const std::optional<Contract>& contract) {
    if (!contract) return {};
    std::vector<Zin> delen;
    if (contract->ingang) delen.push_back(zin("vanaf {}", *contract->ingang));
    if (contract->einde) delen.push_back(zin("tot en met {}", *contract->einde));
    if (const auto dag = analysis::opzegdag(*contract)) delen.push_back(zin("opzeggen kan tot en met {}", *dag));
    if (contract->stilzwijgend_verlengd == true) delen.push_back(als_zin("daarna loopt het stilzwijgend door"));
    if (contract->stilzwijgend_verlengd == false) delen.push_back(als_zin("het wordt niet vanzelf verlengd"));
    if (delen.empty()) return {};
    return aaneen(delen, ", ");
}

/// `34 leden in het algemeen bestuur, van wie 3 in het dagelijks bestuur`
std::optional<Zin> tell(const std::optional<Bestuursomvang>& omvang) {
    if (!omvang) return {};
    std::vector<Zin> delen;
    if (omvang->ab_leden)
        delen.push_back(zin("{} in het algemeen bestuur", geteld(omvang->ab_leden->scaled, "lid", "leden")));
    if (omvang->db_leden)
        delen.push_back(zin("{} in het dagelijks bestuur", geteld(omvang->db_leden->scaled, "lid", "leden")));
    if (omvang->db_leden_buiten_ab && omvang->db_leden_buiten_ab->scaled > 0)
        delen.push_back(zin("van wie {} van buiten het algemeen bestuur", *omvang->db_leden_buiten_ab));
    if (delen.empty()) return {};
    return aaneen(delen, ", ");
}

/// An explanation says where an amount comes from; the source of the whole file would then be another one.
Gegeven<Euro> kosten(const Vorm& vorm) {
    auto fact = gegeven(vorm, &Vorm::uittreding, &Uittreding::indicatie_kosten);
    const auto& uittreding = vorm.uittreding;
    if (uittreding && uittreding->toelichting && !any_given(uittreding->origin, {"bron"})) fact.bron.reset();
    return fact;
}

std::optional<Tekst> kosten_toelichting(const Vorm& vorm) {
    const auto& uittreding = vorm.uittreding;
    if (!uittreding || !uittreding->toelichting || !kosten(vorm).waarde) return {};
    return Tekst{uittreding->toelichting->text};
}

/// In a paper only what a published source says (AVG, Woo); the others are for who keeps the files.
std::optional<Zin> petten(const Wie& wie) {
    std::vector<Zin> zinnen;
    for (const DubbelePet& pet : wie.petten) {
        if (heeft_eigen_bron(pet.origin)) zinnen.push_back(verteller(pet));
    }
    if (zinnen.empty()) return {};
    return aaneen(zinnen, "; ");
}

/// The tasks in which not everybody takes part.
std::optional<Zin> taken(const Takenpakket& pakket) {
    std::vector<Zin> zinnen;
    for (const Taak& taak : pakket.taken) {
        if (taak.deelnemers.empty()) continue;
        std::vector<Zin> namen;
        for (const Tekst& naam : taak.deelnemers) namen.push_back(als_zin(naam));
        zinnen.push_back(
            zin("{} ({}{})", taak.naam, opgesomd(namen), taak.tot ? zin(", tot en met {}", *taak.tot) : Zin{}));
    }
    if (zinnen.empty()) return {};
    return aaneen(zinnen, "; ");
}

} // namespace

Governance governance(const Samenwerking& s, Date peildatum) {
    return {gegeven(s.vorm, &Vorm::rechtsvorm),
            op_een_regel(gegeven(s.vorm, &Vorm::vormkeuze)),
            gegeven(s.vorm, &Vorm::vestigingsplaats),
            s.vorm.regeling ? s.vorm.regeling->vindplaats : std::nullopt,
            bevoegdheden(s.vorm),
            opsomming(s.wie, &Wie::bestuur, [&](const Bestuurslid& lid) { return vertel(lid, s.vorm.rechtsvorm); }),
            tell(s.wie.omvang),
            tell(s.vorm.contract),
            op_een_regel(gegeven(s.wie, &Wie::besluitregels)),
            op_een_regel(gegeven(s.waarom, &Waarom::participatie)),
            op_een_regel(gegeven(s.vorm, &Vorm::uittreding, &Uittreding::voorwaarden)),
            kosten(s.vorm),
            kosten_toelichting(s.vorm),
            uittreedsom(s),
            tell(s.regio.regiokeuze),
            tell(s.regio.overheveling),
            petten(s.wie),
            taken(s.takenpakket),
            trajecten(s, peildatum)};
}

} // namespace grip::reports
