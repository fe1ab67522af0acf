#include "reports/dashboard/traject.hpp"

#include "analysis/traject.hpp"
#include "reports/delen/gegevens.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

/// `de raad`; who is somebody else is not named.
std::string door_wie(const std::optional<Trajectrol>& wie) {
    if (!wie || *wie == Trajectrol::anders) return {};
    switch (*wie) {
    case Trajectrol::college: return "het college";
    case Trajectrol::bestuur: return "het bestuur";
    default: return "de " + label_of(*wie);
    }
}

/// Past its day without a word of it being done: that may be so, or not be registered.
Zin stapstand(const Trajectstap& stap, bool klaar, Date peildatum) {
    std::vector<Zin> delen;
    if (klaar) delen.push_back(zin("gedaan op {}", *stap.gedaan));
    else if (stap.gedaan) delen.push_back(zin("gepland op {}", *stap.gedaan));
    if (analysis::is_te_laat(stap, peildatum))
        delen.push_back(zin("had uiterlijk op {} klaar moeten zijn; niet bekend is of dat is gelukt", *stap.uiterlijk));
    else if (!klaar && stap.uiterlijk) delen.push_back(zin("uiterlijk {}", *stap.uiterlijk));
    if (const std::string wie = door_wie(stap.wie); !wie.empty()) delen.push_back(zin("door {}", wie));
    if (stap.besluit) delen.push_back(als_zin(*stap.besluit));
    return aaneen(delen, ", ");
}

std::vector<Trajectregel> stappen(const Traject& traject, Date peildatum) {
    std::vector<Trajectregel> regels;
    for (const Trajectstap& stap : traject.stappen) {
        const bool klaar = analysis::is_gedaan(stap, peildatum);
        regels.push_back({stap.wat, stap.wie, stap.uiterlijk, klaar, stapstand(stap, klaar, peildatum)});
    }
    std::stable_partition(regels.begin(), regels.end(), [](const Trajectregel& regel) { return !regel.klaar; });
    return regels;
}

Zin kern(const Traject& traject, const std::vector<Trajectregel>& regels) {
    std::vector<Zin> delen;
    if (traject.beoogd) delen.push_back(zin("beoogd op {}", *traject.beoogd));
    const auto klaar = std::ranges::count_if(regels, &Trajectregel::klaar);
    if (!regels.empty()) delen.push_back(zin("{} van de {} stappen gedaan", klaar, regels.size()));
    if (delen.empty()) return {};
    return zin("{}.", met_hoofdletter(aaneen(delen, "; ")));
}

using Trajectbedrag = std::optional<Bekend<NonNegative<Euro>>>;

void noem(const Trajectbedrag& bedrag, std::string_view wat, std::vector<Zin>& delen) {
    if (!bedrag) return;
    delen.push_back(bedrag->value ? zin("{} {}", wat, bedrag->value->value) : zin("{} onbekend", wat));
}

/// `2027: losmaken € 40.000, personeel onbekend; 2028: losmaken € 10.000`
std::optional<Zin> kosten_per_jaar(const Traject& traject) {
    std::vector<Zin> jaren;
    for (const auto& [jaar, kosten] : traject.kosten) {
        std::vector<Zin> delen;
        noem(kosten.ontvlechting, "losmaken", delen);
        noem(kosten.personeel, "personeel", delen);
        noem(kosten.overhead, "achterblijvende overhead", delen);
        if (!delen.empty()) jaren.push_back(zin("{}: {}", jaar, aaneen(delen, ", ")));
    }
    if (jaren.empty()) return std::nullopt;
    return aaneen(jaren, "; ");
}

std::optional<Zin> personeel(const Traject& traject) {
    if (!traject.personeel) return std::nullopt;
    std::vector<Zin> delen;
    if (traject.personeel->fte) delen.push_back(zin("{} fte", *traject.personeel->fte));
    if (traject.personeel->afspraken) delen.push_back(als_zin(traject.personeel->afspraken->text));
    if (delen.empty()) return std::nullopt;
    return aaneen(delen, "; ");
}

std::optional<Tekst> als_tekst(const std::optional<Proza>& proza) {
    if (!proza) return std::nullopt;
    return Tekst{proza->text};
}

} // namespace

std::vector<Trajectdeel> trajecten(const Samenwerking& samenwerking, Date peildatum) {
    std::vector<Trajectdeel> delen;
    for (const auto& [soort, traject] : analysis::wegen(samenwerking)) {
        std::vector<Trajectregel> regels = stappen(*traject, peildatum);
        Zin hoe_ver = kern(*traject, regels);
        delen.push_back({{in_woorden(met_hoofdletter(als_zin(soort)))},
                         std::move(hoe_ver),
                         als_tekst(traject->reden),
                         std::move(regels),
                         kosten_per_jaar(*traject),
                         personeel(*traject),
                         als_tekst(traject->blijft)});
    }
    return delen;
}

} // namespace grip::reports
