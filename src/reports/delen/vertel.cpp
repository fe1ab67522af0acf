#include "reports/delen/vertel.hpp"

#include "reports/delen/gegevens.hpp"

namespace grip::reports {

std::string vertel(const Deelnemer& deelnemer) {
    const std::string naam = tekst_of(deelnemer.naam);
    return deelnemer.tot ? fmt::format("{} (tot en met {})", naam, long_dutch(*deelnemer.tot)) : naam;
}

std::string vertel(const Rapporteur& rapporteur) {
    const std::string naam = tekst_of(rapporteur.naam);
    return rapporteur.sinds ? fmt::format("{} (sinds {})", naam, long_dutch(*rapporteur.sinds)) : naam;
}

std::string vertel(const Bevoegdheid& bevoegdheid) {
    std::string overdracht = bevoegdheid.overdracht ? label_of(*bevoegdheid.overdracht) : "";
    if (!bevoegdheid.omschrijving) return overdracht;
    return overdracht.empty() ? bevoegdheid.omschrijving->text
                              : fmt::format("{} ({})", bevoegdheid.omschrijving->text, overdracht);
}

std::string vertel(const Bestuurslid& lid) {
    std::string text = lid.functie && lid.functie != Functie::anders ? label_of(*lid.functie) + " " : "";
    text += tekst_of(lid.naam);
    if (lid.rol) text += ", " + label_of(*lid.rol);
    if (lid.orgaan) text += ", " + label_of(*lid.orgaan);
    if (lid.stemmen && lid.stemmen_totaal)
        text += fmt::format(" ({} van {} stemmen)", lid.stemmen->scaled, lid.stemmen_totaal->scaled);
    return text;
}

std::string vertel(const DubbelePet& pet) {
    std::vector<std::string> rollen;
    for (const Tekst& rol : pet.rollen) rollen.push_back(rol.text);
    return fmt::format("{} ({}): {}", tekst_of(pet.naam), fmt::join(rollen, ", "),
                       pet.scheiding ? pet.scheiding->text : "scheiding niet ingevuld");
}

std::string vertel(const Aandelen& aandelen) {
    std::vector<std::string> delen;
    const auto prijs = [](Tarief tarief) { return dutch_amount(tarief); };
    if (aandelen.aantal) {
        std::string text = dutch_number(aandelen.aantal->scaled, Hoeveelheid::decimals);
        if (aandelen.nominale_waarde) text += " van nominaal " + prijs(*aandelen.nominale_waarde);
        delen.push_back(std::move(text));
    } else if (aandelen.nominale_waarde) {
        delen.push_back("nominaal " + prijs(*aandelen.nominale_waarde) + " per stuk");
    }
    if (aandelen.verkrijgingsprijs)
        delen.push_back("verkregen voor " + prijs(*aandelen.verkrijgingsprijs) + " per stuk");
    if (aandelen.percentage)
        delen.push_back(dutch_number(aandelen.percentage->scaled, Aandeel::decimals) + " % van alle aandelen");
    return fmt::format("{}", fmt::join(delen, ", "));
}

std::string vertel(const FinancieelBelang& belang) {
    std::vector<std::string> delen;
    if (belang.soort) delen.push_back(label_of(*belang.soort));
    if (belang.aandelen) delen.push_back(vertel(*belang.aandelen));
    if (belang.bedrag) delen.push_back(dutch_amount(*belang.bedrag));
    std::string text = fmt::format("{}", fmt::join(delen, ", "));
    if (belang.toelichting) text += (text.empty() ? "" : ": ") + belang.toelichting->text;
    return text;
}

} // namespace grip::reports
