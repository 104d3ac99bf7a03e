@main
enum PublishCommand {
  static func main() {}
}
