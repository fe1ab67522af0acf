#include "cli/kijk/server.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <csignal>
#include <fmt/format.h>
#include <netinet/in.h>
#include <poll.h>
#include <string_view>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace grip::cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_head = 8192;
constexpr std::size_t most_connections = 64;
constexpr std::chrono::seconds patience{10};

int stop_signals() {
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

std::string_view line_of(std::string_view& text) {
    const auto end = text.find("\r\n");
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(text.size(), end == std::string_view::npos ? end : end + 2));
    return line;
}

std::string_view host_of(std::string_view head) {
    constexpr std::string_view name = "host:";
    while (!head.empty()) {
        const std::string_view line = line_of(head);
        if (lower_ascii(line.substr(0, name.size())) != name) continue;
        const std::string_view value = line.substr(name.size());
        return value.substr(std::min(value.find_first_not_of(' '), value.size()));
    }
    return {};
}

std::string_view type_of(std::string_view path) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> types{{
        {".html", "text/html; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".txt", "text/plain; charset=utf-8"},
        {".csv", "text/csv; charset=utf-8"},
        {".ics", "text/calendar; charset=utf-8"},
        {".pdf", "application/pdf"},
        {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    }};
    const auto type = std::ranges::find_if(types, [&](const auto& t) { return path.ends_with(t.first); });
    return type == types.end() ? "application/octet-stream" : type->second;
}

std::string response(std::string_view status, std::string_view type, std::string_view content,
                     bool with_content = true) {
    return fmt::format("HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n"
                       "X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n"
                       "Connection: close\r\n\r\n{}",
                       status, type, content.size(), with_content ? content : "");
}

std::string refusal(std::string_view status, std::string_view why) {
    return response(status, "text/plain; charset=utf-8", why);
}

} // namespace

std::string answer(const Pages& pages, const std::string& request, std::uint16_t port) {
    std::string_view head = request;
    const std::string_view first = line_of(head);
    const std::string_view host = host_of(head);
    if (host != fmt::format("127.0.0.1:{}", port) && host != fmt::format("localhost:{}", port))
        return refusal("403 Forbidden", "Deze bladzijden zijn alleen voor deze computer.\n");
    const auto space = first.find(' ');
    const std::string_view method = first.substr(0, space);
    if (method != "GET" && method != "HEAD") return refusal("405 Method Not Allowed", "Hier valt alleen te lezen.\n");
    std::string_view target = space == std::string_view::npos ? "" : first.substr(space + 1);
    target = target.substr(0, target.find_first_of(" ?#"));
    if (!target.starts_with('/')) return refusal("400 Bad Request", "Dit is geen adres.\n");
    const std::string path = target == "/" ? "index.html" : std::string{target.substr(1)};
    const auto page = pages.find(path);
    if (page == pages.end()) return refusal("404 Not Found", "Deze bladzijde is er niet.\n");
    return response("200 OK", type_of(path), page->second, method == "GET");
}

Server::Server(std::uint16_t port)
    : stop_{stop_signals()}, listening_{socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)} {
    const int yes = 1;
    setsockopt(listening_.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address = loopback(port);
    socklen_t size = sizeof address;
    auto* raw = reinterpret_cast<sockaddr*>(&address);
    if (bind(listening_.number(), raw, size) != 0 || listen(listening_.number(), SOMAXCONN) != 0)
        throw WorldError{
            fmt::format("Poort {} is al in gebruik, misschien door een andere `grip kijk`. Kies een andere met "
                        "--poort, of 0 voor een die vrij is.",
                        port)};
    getsockname(listening_.number(), raw, &size);
    port_ = ntohs(address.sin_port);
}

void Server::accept_new() {
    while (connections_.size() < most_connections) {
        const int file = accept4(listening_.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (file < 0) return;
        connections_.emplace_back(file, Clock::now() + patience);
    }
}

bool Server::go_on(Connection& c, short events, const Pages& pages) const {
    if ((events & (POLLERR | POLLHUP | POLLNVAL)) != 0) return false;
    if (events == 0) return Clock::now() < c.until;
    if ((events & POLLIN) != 0 && c.answer.empty()) {
        std::array<char, most_head> buffer{};
        const ssize_t got = read(c.file.number(), buffer.data(), buffer.size());
        if (got == 0) return false;
        if (got > 0) c.request.append(buffer.data(), static_cast<std::size_t>(got));
        if (c.request.find("\r\n\r\n") != std::string::npos) c.answer = answer(pages, c.request, port_);
        else if (c.request.size() > most_head) return false;
    }
    if (c.answer.empty()) return true;
    const ssize_t sent = send(c.file.number(), c.answer.data() + c.sent, c.answer.size() - c.sent, MSG_NOSIGNAL);
    if (sent > 0) c.sent += static_cast<std::size_t>(sent);
    return c.sent < c.answer.size();
}

bool Server::serve(const Pages& pages, std::chrono::milliseconds how_long, int until_message) {
    const auto until = Clock::now() + how_long;
    for (auto left = how_long; left.count() > 0;
         left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now())) {
        std::vector<pollfd> waiting{
            {stop_.number(), POLLIN, 0}, {until_message, POLLIN, 0}, {listening_.number(), POLLIN, 0}};
        for (const Connection& c : connections_)
            waiting.push_back({c.file.number(), static_cast<short>(c.answer.empty() ? POLLIN : POLLOUT), 0});
        poll(waiting.data(), waiting.size(), static_cast<int>(left.count()));
        if (waiting[0].revents != 0) return false;
        if (waiting[1].revents != 0) return true;
        std::size_t at = 3;
        for (auto c = connections_.begin(); c != connections_.end(); ++at)
            c = go_on(*c, waiting[at].revents, pages) ? std::next(c) : connections_.erase(c);
        accept_new();
    }
    return true;
}

} // namespace grip::cli
