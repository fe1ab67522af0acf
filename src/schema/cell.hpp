// One key or value of a file, as the decoders see it: its text, and a way to say what is wrong with it.
#pragma once

#include "yaml/document.hpp"
#include "yaml/faults.hpp"

namespace grip::schema {

/// What to do about a value, and where that is to write one thing in its place and no other: that.
struct Tip {
    std::string hint;
    std::string herstel = {};
};

struct Cell {
    const yaml::Document& document;
    yaml::NodeId node;
    yaml::Faults& faults;
    bool is_key = false;

    std::string_view text() const;
    bool plain() const; ///< written without quotes; a key counts as such
    yaml::Kind kind() const { return document.nodes[node].kind; }
    bool is_scalar() const { return is_key || kind() == yaml::Kind::scalar; }

    Location location() const; ///< of the value, or of the key
    void fault(const Rule& rule, std::string message, Tip tip) const;
    void fault(const Rule& rule, std::string message, std::string hint) const;

    Cell key() const { return {document, node, faults, true}; }
    Cell child(yaml::NodeId other) const { return {document, other, faults}; }
};

/// The text as it can be shown in a message: short, on one line, without characters that steer a terminal.
std::string shown(std::string_view text);

} // namespace grip::schema
