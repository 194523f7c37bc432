package kt;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;

/** What Kotlin compiles `@get:Id var id` to: the annotations are on the getters, and the fields are what they happen to be called. */
@Entity
@Table(name = "member")
class Member {
    public static final Companion Companion = new Companion();
    private static int instances;

    private long id;
    private boolean isActive = true;
    private Boolean isPaying;
    private String URL;
    private String eMail;
    private String xCoordinate;
    private int count$kt = 3;
    private final List<String> history = new ArrayList<>();
    private transient String cached;
    private Address address;
    private Level level = Level.LOW;
    private Set<Member> friends = new HashSet<>();
    private Member inviter;
    private Map<String, BigDecimal> points = new HashMap<>();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Of a property called isActive there is a getter of that name, and so an attribute called active. */
    public boolean isActive() {
        return isActive;
    }

    public void setActive(boolean active) {
        isActive = active;
    }

    @Column(nullable = false)
    public Boolean getIsPaying() {
        return isPaying;
    }

    public void setIsPaying(Boolean paying) {
        isPaying = paying;
    }

    @Column(length = 2000)
    public String getURL() {
        return URL;
    }

    public void setURL(String URL) {
        this.URL = URL;
    }

    @Column(unique = true)
    public String getEMail() {
        return eMail;
    }

    public void setEMail(String eMail) {
        this.eMail = eMail;
    }

    public String getxCoordinate() {
        return xCoordinate;
    }

    public void setxCoordinate(String xCoordinate) {
        this.xCoordinate = xCoordinate;
    }

    @Column(name = "counted")
    public int getCount$kt() {
        return count$kt;
    }

    public void setCount$kt(int count) {
        count$kt = count;
    }

    @ElementCollection
    @OrderColumn
    public List<String> getHistory() {
        return history;
    }

    /** Hibernate wants a setter even where the field is final. */
    protected void setHistory(List<String> history) {
        this.history.clear();
        this.history.addAll(history);
    }

    @Embedded
    public Address getAddress() {
        return address;
    }

    public void setAddress(Address address) {
        this.address = address;
    }

    @Enumerated(EnumType.ORDINAL)
    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    @ManyToMany
    @JoinTable(name = "friendship", inverseJoinColumns = @JoinColumn(name = "friend_id"))
    public Set<Member> getFriends() {
        return friends;
    }

    public void setFriends(Set<Member> friends) {
        this.friends = friends;
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Member getInviter() {
        return inviter;
    }

    public void setInviter(Member inviter) {
        this.inviter = inviter;
    }

    @ElementCollection
    @CollectionTable(name = "member_points")
    @MapKeyColumn(name = "game", length = 20)
    @Column(name = "points", precision = 9, scale = 3)
    public Map<String, BigDecimal> getPoints() {
        return points;
    }

    public void setPoints(Map<String, BigDecimal> points) {
        this.points = points;
    }

    /** Computed, and so no column. */
    @Transient
    public boolean isFriendly() {
        return !friends.isEmpty();
    }

    /** What data classes have, and what only looks like getters. */
    public long component1() {
        return id;
    }

    @Transient
    public String get() {
        return cached;
    }

    public void getNothing() {}

    public String getNamed(String name) {
        return name;
    }

    public static int getInstances() {
        return instances;
    }

    public static void setInstances(int count) {
        instances = count;
    }

    static final class Companion {
        private Companion() {}
    }
}

enum Level {
    LOW,
    HIGH
}

@Embeddable
class Address {
    private String street;
    private boolean isBilling;
    private LocalDate since$;

    @Column(length = 50)
    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public boolean isBilling() {
        return isBilling;
    }

    public void setBilling(boolean billing) {
        isBilling = billing;
    }

    @Column(name = "since")
    public LocalDate getSince$() {
        return since$;
    }

    public void setSince$(LocalDate since) {
        since$ = since;
    }
}
