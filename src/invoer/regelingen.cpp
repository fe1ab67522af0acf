#include "invoer/regelingen.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/landelijk.hpp"
#include "analysis/partners.hpp"
#include "base/text.hpp"
#include "invoer/bestandsnaam.hpp"
#include "yaml/compose.hpp"
#include "yaml/edit.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace grip::invoer {
namespace {

using Keys = std::vector<std::string>;

/// What the national register says of a regeling, in the order of a file.
class Omzetting {
public:
    Omzetting(const LandelijkeRegeling& regeling, const LandelijkRegister& landelijk, const Regelingvraag& vraag)
        : regeling_{regeling}, landelijk_{landelijk}, vraag_{vraag} {}

    /// `aard` only of a new file.
    std::vector<yaml::Placed> alles() {
        add({"naam"}, regeling_.naam);
        add({"afkorting"}, regeling_.afkorting);
        add({"status"}, "actief");
        if (const auto sinds = analysis::toetreding_van(regeling_, vraag_.code)) add({"sinds"}, iso(*sinds));
        if (regeling_.tot) add({"tot"}, iso(*regeling_.tot));
        add({"website"}, regeling_.website);
        add({"organisatieregister", "id"}, regeling_.id);
        add({"organisatieregister", "tooi"}, regeling_.tooi);
        add({"organisatieregister", "peildatum"}, iso(landelijk_.dag));
        add({"aard"}, vraag_.aard);
        lijst("wettelijke_grondslagen", regeling_.grondslagen);
        lijst("beleidsvelden", regeling_.beleidsvelden);
        add({"rechtsvorm"}, std::string{option_of(regeling_.rechtsvorm).key});
        if (regeling_.vindplaatsen.size() == 1) add({"regeling", "vindplaats"}, regeling_.vindplaatsen.front());
        add({"vestigingsplaats"}, regeling_.plaats);
        add({"adres"}, regeling_.adres);
        for (std::size_t i = 0; i < regeling_.overdracht.size(); ++i)
            add({"bevoegdheden", yaml::item_key(i + 1), "overdracht"},
                std::string{option_of(regeling_.overdracht[i]).key});
        for (std::size_t i = 0; i < regeling_.deelnemers.size(); ++i) deelnemer(i, regeling_.deelnemers[i]);
        add({"bron"}, bron());
        return std::move(values_);
    }

    std::string bron() const {
        const std::string gewijzigd = regeling_.gewijzigd ? ", gewijzigd " + long_dutch(*regeling_.gewijzigd) : "";
        const std::string_view plaats = regeling_.plaats.empty() ? "" : "; vestigingsplaats is die van het bezoekadres";
        return fmt::format(
            "Register van Overheidsorganisaties, regeling {}{}{}, https://organisaties.overheid.nl/{}/regeling",
            regeling_.id, gewijzigd, plaats, regeling_.id);
    }

private:
    void add(Keys keys, std::string text) {
        if (!text.empty()) values_.push_back({std::move(keys), std::move(text)});
    }

    void lijst(const std::string& key, const std::vector<std::string>& items) {
        for (std::size_t i = 0; i < items.size(); ++i) add({key, yaml::item_key(i + 1)}, items[i]);
    }

    void deelnemer(std::size_t place, const LandelijkeDeelnemer& deelnemer) {
        const Keys item{"deelnemers", yaml::item_key(place + 1)};
        const auto field = [&](const char* key, std::string text) {
            Keys keys = item;
            keys.emplace_back(key);
            add(std::move(keys), std::move(text));
        };
        field("naam", deelnemer.naam);
        field("code", deelnemer.code);
        field("soort", std::string{option_of(deelnemer.soort).key});
        for (std::size_t i = 0; i < deelnemer.organen.size(); ++i)
            add({item[0], item[1], "organen", yaml::item_key(i + 1)}, std::string{option_of(deelnemer.organen[i]).key});
        if (deelnemer.sinds) field("sinds", iso(*deelnemer.sinds));
    }

    const LandelijkeRegeling& regeling_;
    const LandelijkRegister& landelijk_;
    const Regelingvraag& vraag_;
    std::vector<yaml::Placed> values_;
};

/// The file that tells the number of any version of this regeling.
const Samenwerking* bestand_van(const LandelijkRegister& landelijk, const Register& data,
                                const LandelijkeRegeling& regeling) {
    for (const Samenwerking& samenwerking : data.samenwerkingen) {
        const auto& bekend = samenwerking.identiteit.organisatieregister;
        if (bekend && bekend->id && analysis::nieuwste(landelijk, bekend->id->text) == &regeling) return &samenwerking;
    }
    return nullptr;
}

const Samenwerking* naamgenoot(const Register& data, const LandelijkeRegeling& regeling) {
    const auto found = std::ranges::find_if(data.samenwerkingen, [&](const Samenwerking& samenwerking) {
        return lower_ascii(samenwerking.identiteit.naam.text) == lower_ascii(regeling.naam);
    });
    return found == data.samenwerkingen.end() ? nullptr : &*found;
}

/// What is never filled in behind somebody's back: a day that was left out on purpose, and what only a keeper knows.
bool is_eigen_keuze(const std::string& key) {
    constexpr std::array<std::string_view, 8> own{"naam",       "status",        "sinds", "tot",
                                                  "rechtsvorm", "beleidsvelden", "aard",  "bevoegdheden"};
    return std::ranges::find(own, key) != own.end();
}

class Aanvulling {
public:
    Aanvulling(const LandelijkRegister& landelijk, const Register& data, const Regelingvraag& vraag)
        : landelijk_{landelijk}, data_{data}, vraag_{vraag}, namen_{data} {}

    Regelingopgaven voer_uit() {
        for (const LandelijkeRegeling* regeling : analysis::van_gemeente(landelijk_, vraag_.code, vraag_.dag)) {
            const Samenwerking* hier = bestand_van(landelijk_, data_, *regeling);
            const Samenwerking* same = hier == nullptr ? naamgenoot(data_, *regeling) : nullptr;
            if (hier != nullptr) vul_aan(*hier, *regeling);
            else if (same != nullptr) naamgelijk(*same, *regeling);
            else if (const Bestand* ongelezen = ongelezen_bestand(*regeling)) niet_gelezen(*ongelezen, *regeling);
            else nieuw(*regeling);
            let_op(*regeling);
        }
        return std::move(result_);
    }

private:
    void nieuw(const LandelijkeRegeling& regeling) {
        const std::string naam = fmt::format("samenwerkingen/{}.yaml", namen_.voor(regeling.naam));
        result_.nieuw.push_back({naam, yaml::compose(Omzetting{regeling, landelijk_, vraag_}.alles()), &regeling});
    }

    /// A file with faults may be the one that tells this number.
    const Bestand* ongelezen_bestand(const LandelijkeRegeling& regeling) const {
        constexpr std::array<std::string_view, 2> number{"organisatieregister", "id"};
        for (const Bestand& bestand : data_.bestanden) {
            if (!bestand.overgeslagen || bestand.document == nullptr || bestand.soort != "samenwerking") continue;
            const yaml::Reached reached = yaml::reach(*bestand.document, number);
            if (reached.keys < number.size()) continue;
            const std::string id{text_of(*bestand.document, reached.node)};
            if (analysis::nieuwste(landelijk_, id) == &regeling) return &bestand;
        }
        return nullptr;
    }

    void niet_gelezen(const Bestand& bestand, const LandelijkeRegeling& regeling) {
        result_.opmerkingen.push_back(
            fmt::format("{} is van regeling {}, maar wegens fouten niet gelezen. Herstel het eerst; `grip toets` noemt "
                        "de fouten.",
                        bestand.naam, regeling.id));
    }

    void naamgelijk(const Samenwerking& hier, const LandelijkeRegeling& regeling) {
        result_.opmerkingen.push_back(
            fmt::format("{} heeft dezelfde naam als regeling {} van het landelijke register. Is het die, zet er dan "
                        "`organisatieregister: {{id: \"{}\"}}` in.",
                        hier.origin.document->file, regeling.id, regeling.id));
    }

    void vul_aan(const Samenwerking& hier, const LandelijkeRegeling& regeling) {
        const yaml::Document& document = *hier.origin.document;
        Omzetting omzetting{regeling, landelijk_, vraag_};
        std::vector<Opgave> opgaven;
        for (const yaml::Placed& value : omzetting.alles()) {
            if (is_eigen_keuze(value.keys.front()) || value.keys.front() == "bron") continue;
            if (!ontbreekt(document, value)) continue;
            opgaven.push_back(
                {fmt::format("{}", fmt::join(value.keys, " ")), {}, value.keys, value.text, Waardesoort::tekst});
        }
        codes(hier, regeling, opgaven);
        if (opgaven.empty()) return;
        const bool inhoud =
            std::ranges::any_of(opgaven, [](const Opgave& opgave) { return opgave.sleutels.back() != "peildatum"; });
        result_.aanvulling[document.file] = {std::move(opgaven), inhoud ? omzetting.bron() : ""};
    }

    /// Of a list the whole is there or nothing. The number of a version that was replaced, and the day of comparing, are renewed.
    static bool ontbreekt(const yaml::Document& document, const yaml::Placed& value) {
        const bool renewed = value.keys.back() == "id" || value.keys.back() == "peildatum";
        std::vector<std::string_view> keys;
        for (const std::string& key : value.keys) {
            if (key.starts_with('[')) break;
            keys.emplace_back(key);
        }
        const yaml::Reached reached = yaml::reach(document, keys);
        const bool there = reached.keys == keys.size() && yaml::is_given(document, reached.node);
        if (!there) return true;
        return renewed && keys.size() == value.keys.size() && text_of(document, reached.node) != value.text;
    }

    /// Participants are the same by name; a code is what makes them so for ever. A bare name has no place for one.
    void codes(const Samenwerking& hier, const LandelijkeRegeling& regeling, std::vector<Opgave>& opgaven) {
        const std::vector<Deelnemer>& deelnemers = hier.wie.deelnemers;
        std::vector<std::string> kale_namen;
        for (std::size_t i = 0; i < deelnemers.size(); ++i) {
            if (deelnemers[i].code || !deelnemers[i].naam) continue;
            const std::string naam = lower_ascii(analysis::partnernaam(deelnemers[i].naam->text));
            const auto zelfde = [&](const LandelijkeDeelnemer& daar) {
                return lower_ascii(daar.naam) == naam && !daar.code.empty();
            };
            if (std::ranges::count_if(regeling.deelnemers, zelfde) != 1) continue;
            const auto found = std::ranges::find_if(regeling.deelnemers, zelfde);
            const Origin& origin = deelnemers[i].origin;
            if (origin.document->nodes[origin.node].kind == yaml::Kind::scalar) kale_namen.push_back(found->naam);
            else
                opgaven.push_back({fmt::format("code van {}", found->naam),
                                   {},
                                   {"deelnemers", yaml::item_key(i + 1), "code"},
                                   found->code,
                                   Waardesoort::tekst});
        }
        if (!kale_namen.empty())
            result_.opmerkingen.push_back(
                fmt::format("{}: zonder code blijven {}, omdat er alleen een naam staat; schrijf daar `{{naam: …, "
                            "code: …}}` als u die wilt.",
                            hier.origin.document->file, fmt::join(kale_namen, ", ")));
    }

    /// What a name or a day says beside the fields.
    void let_op(const LandelijkeRegeling& regeling) {
        const std::string titel = lower_ascii(regeling.titel);
        const bool centrum =
            titel.find("centrumregeling") != std::string::npos || titel.find("centrumgemeente") != std::string::npos;
        if (centrum && regeling.rechtsvorm == Rechtsvorm::regeling_zonder_meer)
            result_.opmerkingen.push_back(
                fmt::format("{}: de titel noemt een centrumgemeente. Is het die vorm, schrijf dan `rechtsvorm: "
                            "centrumgemeente`.",
                            regeling.naam));
        if (regeling.einde_organisatie)
            result_.opmerkingen.push_back(
                fmt::format("{}: het landelijke register noemt als einde van de organisatie {}.", regeling.naam,
                            long_dutch(*regeling.einde_organisatie)));
        if (regeling.vindplaatsen.size() > 1)
            result_.opmerkingen.push_back(
                fmt::format("{}: het landelijke register noemt meer teksten van de regeling: {}.", regeling.naam,
                            fmt::join(regeling.vindplaatsen, ", ")));
        for (const LandelijkeDeelnemer& deelnemer : regeling.deelnemers)
            if (analysis::is_opgegaan(deelnemer.code))
                result_.opmerkingen.push_back(
                    fmt::format("{}: het landelijke register noemt nog {}, dat in een andere gemeente opging.",
                                regeling.naam, deelnemer.naam));
    }

    const LandelijkRegister& landelijk_;
    const Register& data_;
    const Regelingvraag& vraag_;
    Bestandsnamen namen_;
    Regelingopgaven result_;
};

} // namespace

Regelingopgaven regelingen_uit(const LandelijkRegister& landelijk, const Register& data, const Regelingvraag& vraag) {
    return Aanvulling{landelijk, data, vraag}.voer_uit();
}

} // namespace grip::invoer
