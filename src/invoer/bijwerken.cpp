#include "invoer/bijwerken.hpp"

#include "invoer/waarde.hpp"
#include "yaml/edit.hpp"

#include <set>

namespace grip::invoer {
namespace {

using Sleutels = std::vector<std::string_view>;

Sleutels pad(const std::vector<std::string>& record, const std::vector<std::string>& rest) {
    Sleutels sleutels{record.begin(), record.end()};
    sleutels.insert(sleutels.end(), rest.begin(), rest.end());
    return sleutels;
}

/// The value behind all of these keys, or no_node.
yaml::NodeId zoek(const yaml::Document& document, const Sleutels& sleutels) {
    const yaml::Reached reached = reach(document, sleutels);
    return reached.keys == sleutels.size() ? reached.node : yaml::no_node;
}

/// False when the edit cannot be made; then nothing changes.
bool neem(yaml::Document& document, const yaml::NewText& text) {
    if (text) document = read_again(document, *text);
    return text.has_value();
}

bool noemt(const yaml::Document& document, yaml::NodeId bron, std::string_view tekst) {
    if (document.nodes[bron].kind == yaml::Kind::scalar) return text_of(document, bron) == tekst;
    bool genoemd = false;
    for (const yaml::NodeId een : children(document, bron)) genoemd = genoemd || text_of(document, een) == tekst;
    return genoemd;
}

void voeg_bron_toe(yaml::Document& document, const std::vector<std::string>& record, const std::string& bron) {
    Sleutels sleutels{record.begin(), record.end()};
    sleutels.emplace_back("bron");
    const yaml::NodeId node = zoek(document, sleutels);
    if (node == yaml::no_node) neem(document, put(document, sleutels, bron));
    else if (!noemt(document, node, bron)) neem(document, append_item(document, node, bron));
}

/// The text out, or this one in its place. False when that cannot be done.
bool wijzig(yaml::Document& document, const Sleutels& sleutels, yaml::NodeId node, const Opgave& opgave) {
    if (opgave.waarde) return neem(document, put(document, sleutels, *opgave.waarde));
    return node != yaml::no_node && neem(document, remove(document, node));
}

std::optional<Wijziging> werk_bij(yaml::Document& document, const Opgave& opgave) {
    const Sleutels sleutels = pad(opgave.record, opgave.sleutels);
    const yaml::NodeId node = zoek(document, sleutels);
    Wijziging wijziging{&opgave, {}, false};
    if (node != yaml::no_node) wijziging.was = std::string{text_of(document, node)};
    if (opgave.waarde && wijziging.was == opgave.waarde) return std::nullopt;
    wijziging.geweigerd = !wijzig(document, sleutels, node, opgave);
    return wijziging;
}

/// As findings name it, also when it is not there any more.
std::string plek(const yaml::Document& document, const Opgave& opgave) {
    const Sleutels sleutels = pad(opgave.record, opgave.sleutels);
    const yaml::Reached reached = reach(document, sleutels);
    if (reached.node == yaml::no_node) return {};
    std::string path = locate(document, reached.node).path;
    for (std::size_t i = reached.keys; i < sleutels.size(); ++i)
        path += (path.empty() ? "" : ".") + std::string{sleutels[i]};
    return path;
}

} // namespace

Waardesoort waardesoort(const schema::Shape& shape) {
    if (is_amount(shape)) return Waardesoort::bedrag;
    if (shape.kind == schema::Kind::date) return Waardesoort::dag;
    if (is_percentage(shape)) return Waardesoort::percentage;
    return shape.kind == schema::Kind::number ? Waardesoort::getal : Waardesoort::tekst;
}

Bijgewerkt werk_bij(yaml::Document document, const std::vector<Opgave>& opgaven, const std::string& bron) {
    Bijgewerkt bijgewerkt;
    std::set<std::vector<std::string>> geraakt;
    for (const Opgave& opgave : opgaven) {
        auto wijziging = werk_bij(document, opgave);
        if (!wijziging) continue;
        const bool vraagt_bron = opgave.waarde && !opgave.zonder_bron && !bron.empty();
        if (!wijziging->geweigerd && vraagt_bron) geraakt.insert(opgave.record);
        bijgewerkt.wijzigingen.push_back(std::move(*wijziging));
    }
    for (const auto& record : geraakt) voeg_bron_toe(document, record, bron);
    for (Wijziging& wijziging : bijgewerkt.wijzigingen) wijziging.pad = plek(document, *wijziging.opgave);
    for (const Opgave& opgave : opgaven) bijgewerkt.paden.push_back(plek(document, opgave));
    bijgewerkt.tekst = text_of_file(document);
    return bijgewerkt;
}

} // namespace grip::invoer
