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

} // namespace grip::reports
