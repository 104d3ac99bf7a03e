@main
enum IngestAcuerdosCommand {
  static func main() {}
}
