// Everything that was read, joined. Immutable after loading.
#pragma once

#include "model/afwegingskader.hpp"
#include "model/bestand.hpp"
#include "model/gelijkgestelde-dagen.hpp"
#include "model/gemeente.hpp"
#include "model/gemeenterisicos.hpp"
#include "model/koppellijst.hpp"
#include "model/samenwerking.hpp"
#include "model/sturing.hpp"
#include "model/taakvelden.hpp"
#include "model/termijnen.hpp"
#include "model/toetsingskader.hpp"
#include "model/vergadering.hpp"
#include "model/vergadernaam.hpp"
#include "model/voorstel.hpp"
#include "model/weerstandsklassen.hpp"
#include "model/wetten.hpp"

#include <set>

namespace grip {

/// A confidential risk as it was before it was taken out.
struct Verborgen {
    std::string over; ///< id of the samenwerking; empty: the municipality itself
    Risico risico;
};

/// A paper about which a confidential item of an agenda is.
struct Verborgenstuk {
    std::string samenwerking;
    Stuksoort soort{};
    std::optional<Jaar> jaar;
};

struct Register {
    Gemeente gemeente;
    Gemeenterisicos risicos;                  ///< empty without risicos.yaml
    GelijkgesteldeDagen gelijkgestelde_dagen; ///< empty without that file
    Kader<Afwegingskader> afwegingskader;
    Kader<Sturing> sturing;
    Kader<Taakvelden> taakvelden;
    Kader<Termijnen> termijnen;
    Kader<Toetsingskader> toetsingskader;
    Kader<Weerstandsklassen> weerstandsklassen;
    Kader<Wetten> wetten;
    std::vector<Samenwerking> samenwerkingen;     ///< sorted by id
    std::vector<Vergadering> vergaderingen;       ///< sorted by samenwerking, then by id
    std::vector<Voorstel> voorstellen;            ///< sorted by id
    std::vector<Koppellijst> koppellijsten;       ///< sorted by id
    std::map<std::string, std::string> sjablonen; ///< own templates: name without `.md` → text
    std::vector<Bestand> bestanden;               ///< sorted by name
    /// Of which collaborations something was taken out, because this reader may not see it; empty: the municipality itself.
    std::set<std::string> achtergehouden;
    /// Papers that are on an agenda which this reader may not see: nothing may tell that they are on none.
    std::vector<Verborgenstuk> verborgen_stukken;
    /// What was taken out and counts in a total all the same, because the municipality chose so; nothing else may show it.
    std::vector<Verborgen> meetellend;

    static constexpr auto soorten = Fields{
        Soort{"gemeente", &Register::gemeente, Herkomst::verplicht, "gemeente.yaml",
              "wie wij zijn, en welke keuzes wij maken"},
        Soort{"risicos", &Register::risicos, Herkomst::vrij, "risicos.yaml",
              "de risico's van de gemeente zelf, buiten haar samenwerkingen"},
        Soort{"samenwerking", &Register::samenwerkingen, Herkomst::map, "samenwerkingen/<id>.yaml",
              "één bestand per samenwerking", [](const std::string& naam) { return naam; }},
        Soort{"vergadering", &Register::vergaderingen, Herkomst::map,
              "vergaderingen/<datum>-<samenwerking>-<orgaan>.yaml",
              "één bestand per vergadering die de raad voorbespreekt of waarover hij bericht krijgt",
              [](const std::string& naam) { return vergadernaam(naam).value_or(Vergadernaam{}).samenwerking; }},
        Soort{"voorstel", &Register::voorstellen, Herkomst::map, "voorstellen/<id>.yaml",
              "één bestand per voorstel om iets zelf te doen, samen te doen of uit te besteden"},
        Soort{"koppellijst", &Register::koppellijsten, Herkomst::map, "invoer/<naam>.yaml",
              "alleen als u lijsten van anderen inleest: één bestand per soort lijst, dat zegt welke kolom waar hoort"},
        Soort{"afwegingskader", &Register::afwegingskader, Herkomst::kader, "kader/afwegingskader.yaml",
              "alleen als de gemeente een eigen afwegingskader heeft; anders geldt het ingebouwde"},
        Soort{"sturing", &Register::sturing, Herkomst::kader, "kader/sturing.yaml",
              "alleen als de gemeente andere punten, profielen of plichten heeft dan de ingebouwde"},
        Soort{"taakvelden", &Register::taakvelden, Herkomst::kader, "kader/taakvelden.yaml",
              "alleen als de gemeente een andere lijst van taakvelden moet volgen dan de ingebouwde"},
        Soort{"termijnen", &Register::termijnen, Herkomst::kader, "kader/termijnen.yaml",
              "alleen als de gemeente andere termijnen moet volgen dan de ingebouwde"},
        Soort{"toetsingskader", &Register::toetsingskader, Herkomst::kader, "kader/toetsingskader.yaml",
              "alleen als de gemeente een eigen toetsingskader heeft; anders geldt het ingebouwde"},
        Soort{"weerstandsklassen", &Register::weerstandsklassen, Herkomst::kader, "kader/weerstandsklassen.yaml",
              "alleen als de gemeente haar ratio anders noemt dan de ingebouwde tabel"},
        Soort{
            "gelijkgestelde-dagen", &Register::gelijkgestelde_dagen, Herkomst::vrij, "kader/gelijkgestelde-dagen.yaml",
            "dagen die een later koninklijk besluit met een feestdag gelijkstelt (Algemene termijnenwet art. 3 lid 3)"},
        Soort{"wetten", &Register::wetten, Herkomst::wet, "kader/wetten.yaml",
              "wat de wet voorschrijft, en sinds wanneer"},
    };
};

static_assert(apply_fields([](const auto&... soort) { return (past_op_plaats(soort) && ...); }, Register::soorten),
              "a folder of files is a std::vector with < in its pattern, a framework a Kader, anything else a record");

/// f(soort) for each kind of file.
template <class F>
void voor_elke_soort(const F& f) {
    apply_fields([&](const auto&... soort) { (f(soort), ...); }, Register::soorten);
}

/// f(record, about) for each record of the municipality's own files; `about` is what a finding in it is about.
template <class Data, class F>
void voor_elk_record(Data& data, const F& f) {
    voor_elke_soort([&]<class M>(const Soort<Register, M>& soort) {
        auto& plaats = data.*soort.plaats;
        if constexpr (requires { plaats.eigen; }) {
            if (plaats.eigen) f(*plaats.eigen, std::string{});
        } else if constexpr (requires { plaats.size(); }) {
            for (auto& record : plaats) f(record, soort.over(record.id));
        } else {
            f(plaats, std::string{});
        }
    });
}

} // namespace grip
