// What a source says of the register, laid beside what stands there, and put in its files. Nothing is written here.
#pragma once

#include "base/location.hpp"
#include "schema/shape.hpp"
#include "yaml/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace grip::invoer {

enum class Waardesoort { tekst, getal, percentage, bedrag, dag };

Waardesoort waardesoort(const schema::Shape& shape);

/// One value of a source, and where it belongs in a file.
struct Opgave {
    std::string naam;                  ///< as a reader knows it: `inwoners op 1 januari 2026, Leiden`
    std::vector<std::string> record;   ///< the keys from the root of the file to what gets the source in its `bron`
    std::vector<std::string> sleutels; ///< and from there to the value
    std::optional<std::string> waarde; ///< as YAML writes it; nothing: what stands there goes out
    Waardesoort soort = Waardesoort::getal;
    Location plaats = {};       ///< in the source, where that is a workbook
    bool vertrouwelijk = false; ///< what it says is not to be shown
    bool zonder_bron = false;   ///< we know it ourselves, so it needs no source
};

/// One that does not stand there yet.
struct Wijziging {
    const Opgave* opgave = nullptr;
    std::optional<std::string> was;
    bool geweigerd = false; ///< something else is in the way, which nobody but the keeper can take out
    std::string pad = {};   ///< where it stands in the file now, or would, as findings name it
};

/// One file.
struct Bijgewerkt {
    std::vector<Wijziging> wijzigingen; ///< in the order of what was given
    std::string tekst;                  ///< the whole file, as it becomes
    std::vector<std::string> paden;     ///< of each value that was given, as findings name its place
};

/// The source, if one is given, is added to the `bron` of each record in which something changes. Comments, order and style of the file
/// stay. What goes out stands behind what comes in, of a list the last first.
Bijgewerkt werk_bij(yaml::Document document, const std::vector<Opgave>& opgaven, const std::string& bron);

} // namespace grip::invoer
