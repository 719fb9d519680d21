/*
 * Names that a language, its standard library or a framework that everybody uses brings along.
 * They are one text a language because nobody reads them one a line.
 */
const names = `
TypeScript: Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Awaited BigInt Blob Boolean Buffer DataView Date Error
Exclude Extract File FormData Function Generator Headers Infinity Intl Iterable Iterator Map NaN NonNullable Number Object Omit
Parameters Partial Pick Promise PromiseLike Proxy Readonly ReadonlyArray ReadonlyMap ReadonlySet ReadableStream Record RegExp
Request Required Response ReturnType Set SharedArrayBuffer String Symbol TextDecoder TextEncoder TypeError RangeError SyntaxError
Uint8Array Uint16Array Uint32Array Int8Array Int16Array Int32Array Float32Array Float64Array Uint8ClampedArray URL URLSearchParams
WeakMap WeakRef WeakSet WebSocket Worker WritableStream AbortController AbortSignal EventTarget CustomEvent MessageEvent KeyboardEvent
MouseEvent PointerEvent TouchEvent DragEvent ClipboardEvent HTMLElement HTMLInputElement HTMLCanvasElement HTMLDivElement SVGElement
Element Node NodeList Document Window Event MutationObserver ResizeObserver IntersectionObserver Storage Location History Navigator
ErrorEvent EventEmitter Readable Writable Transform Stream Server Socket IncomingMessage ServerResponse NodeJS Timeout Thenable
ReactNode ReactElement ReactChild Component ComponentType PropsWithChildren Dispatch SetStateAction RefObject MutableRefObject
CSSProperties ChangeEvent FormEvent SyntheticEvent Ref ComputedRef Observable Subject BehaviorSubject Subscription Signal NextFunction
NextRequest NextResponse RequestHandler Express Router Disposable Uri Webview WebviewPanel ExtensionContext TextDocument TextEditor
CancellationToken TreeItem TreeDataProvider OutputChannel StatusBarItem

Python: Any AnyStr Annotated ArgumentParser Namespace AsyncGenerator AsyncIterable AsyncIterator Awaitable BaseException BaseModel BaseSettings
Callable ClassVar Collection Coroutine Counter DataFrame Decimal Deque DefaultDict Dict Enum Exception Final FrozenSet Generator
Generic Hashable IntEnum Iterable Iterator List Literal Logger Mapping MutableMapping NamedTuple Never NewType None NoReturn
Optional OrderedDict Path Pattern Protocol PurePath Self Sequence Series Set StrEnum Tuple Type TypedDict TypeVar Union UUID
ValueError KeyError TypeError OSError IOError RuntimeError TimeoutError ConnectionError FileNotFoundError PermissionError NotImplementedError
AsyncSession Session AsyncEngine Engine Mapped Column Integer BackgroundTasks Depends HTTPException JSONResponse StreamingResponse
UploadFile EmailStr HttpUrl SecretStr Field QuerySet HttpRequest HttpResponse AsyncClient Client Tensor Module Flask FastAPI APIRouter

Go: ReadCloser ReadWriter WriteCloser ResponseWriter Handler HandlerFunc ServeMux Context CancelFunc Duration Time Mutex RWMutex WaitGroup
Once Buffer Reader Writer Closer Stringer Logger Conn Listener Cmd

Rust: Self String Vec Option Some None Result Ok Err Box Rc Arc Weak Cell RefCell Mutex RwLock OnceCell OnceLock LazyLock Cow HashMap HashSet
BTreeMap BTreeSet VecDeque BinaryHeap Path PathBuf OsStr OsString CStr CString Duration Instant SystemTime Iterator IntoIterator
DoubleEndedIterator ExactSizeIterator FromIterator Extend From Into TryFrom TryInto AsRef AsMut Borrow BorrowMut Deref DerefMut Drop
Clone Copy Debug Default Display Eq PartialEq Ord PartialOrd Hash Hasher Ordering Send Sync Sized Unpin Fn FnMut FnOnce Future Stream Sink
Pin Poll Waker Context Read Write BufRead BufReader BufWriter Seek Cursor Error ErrorKind ExitCode ExitStatus Command Child Stdio
File DirEntry Metadata OpenOptions Permissions TcpListener TcpStream UdpSocket SocketAddr IpAddr Ipv4Addr Ipv6Addr ToString ToOwned FromStr
Any TypeId PhantomData Infallible NonZeroU32 NonZeroUsize Range RangeInclusive Rev Add Sub Mul Div Not Index IndexMut Sender Receiver
JoinHandle Serialize Deserialize Serializer Deserializer Value Bytes BytesMut Body Request Response StatusCode Uri Method HeaderMap
HeaderName HeaderValue Router MethodRouter MethodFilter Handler IntoResponse FromRequest FromRequestParts State Json Query Extension Html Form Service
Layer Url Uuid DateTime Utc Local NaiveDate NaiveDateTime Regex Parser Subcommand Args ValueEnum ArgMatches

Java: Boolean Byte Character Class Comparable Comparator CompletableFuture CompletionStage Consumer BiConsumer BiFunction Supplier Predicate
Function UnaryOperator Deque Double Duration Exception ExecutorService Executor File Float Future HashMap HashSet IOException
IllegalArgumentException IllegalStateException InputStream Instant Integer Iterable Iterator LinkedHashMap LinkedList List LocalDate
LocalDateTime LocalTime Locale Long Map NullPointerException Object ObjectMapper Optional OffsetDateTime OutputStream Path Pattern
Period Properties Queue Record Runnable RuntimeException Set Short SortedMap Stream String StringBuilder Thread Throwable TimeUnit
TreeMap URI URL UUID Void ZonedDateTime ZoneId BigDecimal BigInteger BigInt Callable Collection Collectors ResponseEntity
HttpServletRequest HttpServletResponse Page Pageable Sort Specification MultipartFile JpaRepository CrudRepository Flux Mono
ApplicationContext HttpStatus JdbcTemplate RestTemplate WebClient EntityManager Authentication UserDetails SecurityFilterChain HttpSecurity

Kotlin: Any Array Boolean Byte ByteArray Char CharSequence Double Float Flow Int IntArray Iterable Job List Long Map MutableList
MutableMap MutableSet MutableStateFlow MutableSharedFlow Nothing Number Pair Result Sequence Set SharedFlow Short StateFlow String
Throwable Triple UByte UInt ULong Unit CoroutineScope CoroutineDispatcher Deferred Dispatchers SupervisorJob Channel Regex
Activity AppCompatActivity Application Bitmap Bundle Context Fragment Intent LiveData MutableLiveData Modifier NavController
NavHostController Notification Parcelable PendingIntent RecyclerView Serializable SharedPreferences Uri View ViewGroup ViewModel
WorkManager CoroutineWorker LocalDate LocalDateTime Instant HttpClient ApplicationCall Table Database ResultRow

CSharp: Action Boolean Byte Char DateOnly DateTime DateTimeOffset Decimal Dictionary Double Enum Exception Func Guid HashSet IActionResult
ActionResult IAsyncEnumerable ICollection IConfiguration IDictionary IDisposable IEnumerable IEnumerator IFormFile IHostBuilder IList
ILogger ILoggerFactory IMemoryCache IOptions IQueryable IReadOnlyCollection IReadOnlyDictionary IReadOnlyList IResult IServiceCollection
IServiceProvider Int16 Int32 Int64 List Lazy Memory Nullable Object Queue ReadOnlyMemory ReadOnlySpan Results Single Span Stack String
Stream Task TaskCompletionSource Thread TimeOnly TimeSpan Tuple Type UInt16 UInt32 UInt64 Uri ValueTask Version Void CancellationToken
CancellationTokenSource DbContext DbContextOptions DbSet EventArgs EventHandler HttpClient HttpContext HttpRequest HttpResponse
HttpResponseMessage HttpRequestMessage JsonElement JsonDocument WebApplication WebApplicationBuilder ControllerBase ObservableCollection
Command ICommand INotifyPropertyChanged Window UserControl Vector2 Vector3 Quaternion GameObject MonoBehaviour ScriptableObject Transform

Dart: BigInt bool Comparable Completer DateTime Duration Error Exception Function Future FutureOr Iterable Iterator List Map Never Null
Num Object Pattern Queue RegExp Set Stream StreamController StreamSubscription String StringBuffer Symbol Timer Type Uint8List Uri
Animation AnimationController AppBar BuildContext Canvas ChangeNotifier Color Column Container Cubit Bloc EdgeInsets GlobalKey
GoRouter IconData Key ListView MaterialApp MaterialPageRoute NavigatorState Notifier AsyncNotifier AsyncValue Offset Paint Provider Ref Rect Row Scaffold
Size State StatefulWidget StatelessWidget ConsumerWidget StateNotifier Text TextEditingController TextStyle ThemeData ValueNotifier VoidCallback Widget WidgetRef

Swift: Any AnyObject AnyPublisher Array AsyncSequence AsyncStream AsyncThrowingStream Binding Bool Bundle CGFloat CGPoint CGRect CGSize
Character Codable Collection Data Date Decodable Decoder Dictionary Double Encodable Encoder Equatable Error Float Hashable Identifiable
Int Int8 Int16 Int32 Int64 JSONDecoder JSONEncoder Never Notification ObservableObject Optional Published Result Scene Sendable Sequence
Set String Substring Task TimeInterval UIColor UIImage UIView UIViewController UInt URL URLRequest URLResponse URLSession UUID View
Void ModelContext ModelContainer FileManager UserDefaults

PHP: ArrayAccess ArrayObject Closure Collection Countable DateInterval DateTime DateTimeImmutable DateTimeInterface Exception Generator
InvalidArgumentException Iterator IteratorAggregate JsonResponse JsonSerializable Model PDO PDOStatement Request Response
RuntimeException ServerRequestInterface ResponseInterface LoggerInterface Stringable Throwable Traversable Builder Command Controller
FormRequest JsonResource Carbon Collection EntityManagerInterface RedirectResponse UploadedFile View

Ruby: Array BigDecimal Binding Boolean Class Comparable Data Date DateTime Dir Enumerable Enumerator Exception File FalseClass Float Hash IO Integer
Kernel Method Module NilClass Numeric Object Pathname Proc Range Rational Regexp Set StandardError String Struct Symbol Tempfile Time
TrueClass ActiveRecord ApplicationRecord ApplicationController ApplicationJob URI

Other: Bool Char Bytes Text Timestamp Date Time DateTime Json Jsonb Binary Decimal Money Enum Int Integer Float Double Long Short Number
Numeric String Boolean Object Array List Map Set Dict Dictionary Tuple Union Optional Maybe Either Just Nothing IO Monad Struct Record
Void Unit Null Nil Undefined None Any Unknown Never Self This True False Yes No Null Id Uuid Ulid Email Url Uri Phone Markdown Html Xml
Yaml Toml Csv Base64 Hex Unix Iso Utc Bearer Authorization Content Accept Created Found Conflict Forbidden Unauthorized
`;

let known: ReadonlySet<string> | undefined;

/** Every name above; built when a document is checked, not when the program starts. */
export function readKnownTypes(): ReadonlySet<string> {
  known ??= new Set(names.match(/[A-Z]\w*/gu) ?? []);
  return known;
}
