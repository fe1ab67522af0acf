// Pages from memory for who sits at this machine: a server on the loopback address that knows GET and nothing else.
#pragma once

#include "cli/kijk/descriptor.hpp"

#include <chrono>
#include <cstdint>
#include <list>
#include <map>
#include <string>

namespace grip::cli {

/// By their place, without a slash before it: `index.html`.
using Pages = std::map<std::string, std::string>;

/// The answer to a request of which the head is whole: status line, head and content. Only a page of the site, and only to who asked for
/// this machine by its own name, so that no page from elsewhere can read along.
std::string answer(const Pages& pages, const std::string& request, std::uint16_t port);

class Server {
public:
    /// On 127.0.0.1; port 0 lets the system choose. From here on an interrupt (Ctrl-C) no longer ends the program. Throws WorldError when
    /// the port is taken.
    explicit Server(std::uint16_t port);

    std::uint16_t port() const { return port_; }

    /// Answers for so long, or until there is something to read at `until_message`. False when the program was asked to stop.
    bool serve(const Pages& pages, std::chrono::milliseconds how_long, int until_message);

private:
    struct Connection {
        Connection(int number, std::chrono::steady_clock::time_point end) : file{number}, until{end} {}

        Descriptor file;
        std::chrono::steady_clock::time_point until; ///< a browser may open one and say nothing
        std::string request;
        std::string answer;
        std::size_t sent = 0;
    };

    void accept_new();
    /// False when it is done with.
    bool go_on(Connection& connection, short events, const Pages& pages) const;

    Descriptor stop_;
    Descriptor listening_;
    std::uint16_t port_ = 0;
    std::list<Connection> connections_;
};

} // namespace grip::cli
