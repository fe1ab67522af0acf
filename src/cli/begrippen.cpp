#include "cli/begrippen.hpp"

#include "base/embedded.hpp"
#include "base/text.hpp"
#include "schema/decode.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

namespace grip::cli {

const std::vector<Begrip>& begrippen() {
    static const Begrippen list = [] {
        yaml::Faults faults;
        const yaml::Document document =
            yaml::read("begrippen.yaml", std::string{embedded("templates/begrippen.yaml")}, faults);
        Begrippen read = schema::decode<Begrippen>(document, faults);
        assert(faults.empty() && "the glossary that is built in can be read");
        return read;
    }();
    return list.begrippen;
}

namespace {

/// `Algemeen bestuur (ab)` as `algemeen-bestuur`.
std::string as_id(std::string_view words) {
    std::string id = lower_ascii(words.substr(0, words.find(" (")));
    std::ranges::replace(id, ' ', '-');
    return id;
}

} // namespace

const Begrip* begrip(std::string_view words) {
    const std::string typed = as_id(words);
    const auto is_meant = [&](const Begrip& b) { return b.id.text == typed || as_id(b.woord.text) == typed; };
    const auto found = std::ranges::find_if(begrippen(), is_meant);
    return found == begrippen().end() ? nullptr : &*found;
}

std::string begrip_page(const Begrip& begrip) {
    std::string text = fmt::format("{}\n\n{}\n", begrip.woord.text, begrip.uitleg.text);
    if (begrip.zie.empty()) return text;
    std::vector<std::string> zie;
    for (const Tekst& wat : begrip.zie) zie.push_back(fmt::format("`grip uitleg {}`", wat.text));
    return text + fmt::format("\nZie ook {}.\n", join_dutch(zie));
}

} // namespace grip::cli
