@main
enum IngestPlacesCommand {
  static func main() {}
}
