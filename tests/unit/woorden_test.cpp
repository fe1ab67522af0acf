// A paper can be sent as it comes out: it speaks to the council, and not to who keeps the files.
#include "base/text.hpp"
#include "load/load.hpp"
#include "rules/all.hpp"
#include "support.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;

namespace {

/// What a council has nothing to do with. Of words in lower case any part of a word counts.
const std::vector<std::string> verboden{"register", "bevinding", "geregistreerd", "ingevuld",  "sjabloon",  ".yaml",
                                        "`",        "\"grip ",   "niet gelezen",  "peildatum", "kansklasse"};
/// Names and words of the field in which such a word stands.
const std::vector<std::string> toegestaan{"register van overheidsorganisaties", "landelijke register",
                                          "verdeelsleutel"};

std::string zonder(std::string text, const std::string& woorden) {
    for (auto at = text.find(woorden); at != std::string::npos; at = text.find(woorden)) text.erase(at, woorden.size());
    return text;
}

/// Without the comment that names the program, which no reader sees, and without sources and addresses.
std::vector<std::string> regels_van(const std::string& stuk) {
    std::vector<std::string> regels;
    for (const std::string& regel : test::lines_of(stuk)) {
        if (regel.starts_with("<!--") || regel.starts_with("[^")) continue;
        std::string tekst = lower_ascii(regel);
        for (const std::string& woorden : toegestaan) tekst = zonder(tekst, woorden);
        regels.push_back(std::move(tekst));
    }
    return regels;
}

/// On one line, without what a paper adds to a text.
std::string plat(const std::string& text) {
    std::string result;
    for (const char c : lower_ascii(text)) {
        const bool blank = c == ' ' || c == '\n';
        if (!blank) result += c;
        else if (!result.empty() && result.back() != ' ') result += ' ';
    }
    return result;
}

/// All that the municipality itself wrote.
std::string geschreven(const std::string& folder) {
    std::string text;
    for (const std::string& file : test::files_below(folder, ".yaml")) text += test::read(test::root() / file) + "\n";
    return plat(text);
}

/// The word with what stands before it, which is the municipality's own when it stands in its files too.
bool is_eigen(const std::string& regel, std::size_t at, const std::string& woord, const std::string& eigen) {
    const std::size_t begin = at < 12 ? 0 : at - 12;
    return eigen.find(plat(regel.substr(begin, at - begin + woord.size()))) != std::string::npos;
}

void check_woorden(std::vector<std::string> words, const std::string& folder, const std::string& eigen) {
    words.insert(words.end(), {"--register", folder});
    const auto ran = test::grip(words);
    for (const std::string& regel : regels_van(ran.out)) {
        for (const std::string& woord : verboden) {
            const auto at = regel.find(woord);
            CHECK_MESSAGE((at == std::string::npos || is_eigen(regel, at, woord, eigen)),
                          folder << ", grip " << words[0] << ": \"" << woord << "\" in: " << regel);
        }
        for (const Rule* rule : rules::all())
            CHECK_MESSAGE(regel.find(rule->id) == std::string::npos, folder << ", grip " << words[0] << ": " << regel);
    }
}

} // namespace

TEST_CASE("no paper speaks of files, keys, rules or the program") {
    const std::vector<std::string> examples{"examples/voorbeeldstad/registry",
                                            "examples/noordenveld/registry",
                                            "examples/gouda/registry",
                                            "examples/groningen/registry",
                                            "examples/leeg/registry",
                                            "examples/zwartewaterland/registry",
                                            "registry"};
    for (const std::string& folder : examples) {
        const load::Loaded loaded = load::load(test::source_at(test::root() / folder), rules::all());
        const std::string eigen = geschreven(folder);
        for (const char* rapport : {"dashboard", "bijdragen", "coordinatie", "kalender", "regelingen",
                                    "risicoparagraaf", "risicos", "verbonden-partijen", "zienswijzen"})
            check_woorden({rapport}, folder, eigen);
        check_woorden({"jaaroverzicht", "2026"}, folder, eigen);
        for (const Samenwerking& s : test::some_of(loaded.data.samenwerkingen)) {
            for (const char* rapport : {"bijdrage", "toetsrapport"}) check_woorden({rapport, s.id}, folder, eigen);
            for (const char* soort : {"kadernota", "stukken", "informatiebijeenkomst"})
                check_woorden({"brief", s.id, "--soort", soort}, folder, eigen);
            for (const char* jaar : {"2025", "2026", "2027"}) check_woorden({"zienswijze", s.id, jaar}, folder, eigen);
        }
        for (const Voorstel& v : loaded.data.voorstellen) check_woorden({"afweging", v.id}, folder, eigen);
        for (const Vergadering& v : loaded.data.vergaderingen) {
            for (const char* rapport : {"oplegnotitie", "terugkoppeling"})
                check_woorden({rapport, v.id}, folder, eigen);
        }
    }
}
