package bank;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** Whoever the bank has to do with. */
@Entity
@Table(name = "parties", indexes = {
    @Index(name = "parties_by_name", columnList = "sort_name, id"),
    @Index(columnList = "segment_id")
})
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "party_kind", length = 12)
abstract class Party extends Audited {
    @Column(name = "customer_number", length = 10, unique = true)
    String customerNumber;

    @Column(name = "sort_name", length = 200, nullable = false)
    String sortName;

    @Embedded
    Address domicile;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "mail_street", length = 120))
    @AttributeOverride(name = "houseNumber", column = @Column(name = "mail_house_number", length = 12))
    @AttributeOverride(name = "place.postcode", column = @Column(name = "mail_postcode", length = 10))
    @AttributeOverride(name = "place.town", column = @Column(name = "mail_town", length = 80))
    @AssociationOverride(
            name = "country",
            joinColumns = @JoinColumn(name = "mail_country", foreignKey = @ForeignKey(name = "mail_country_fk")))
    Address mail;

    @ManyToOne(fetch = FetchType.LAZY)
    Segment segment;

    @ManyToOne(fetch = FetchType.LAZY)
    Employee adviser;

    @ManyToOne(fetch = FetchType.LAZY)
    Account mainAccount;

    @ElementCollection
    @CollectionTable(
            name = "contact_points",
            joinColumns = @JoinColumn(name = "party_id", foreignKey = @ForeignKey(name = "contact_point_party")),
            indexes = @Index(name = "contact_points_by_value", columnList = "contact"))
    @OrderColumn(name = "preference")
    List<ContactPoint> contactPoints;

    @OneToMany(mappedBy = "party", cascade = CascadeType.ALL, orphanRemoval = true)
    Set<TaxResidence> taxResidences;

    @OneToOne(mappedBy = "party", cascade = CascadeType.ALL)
    KycFile kyc;

    @ManyToMany
    @JoinTable(name = "party_tags", inverseJoinColumns = @JoinColumn(name = "tag"))
    Set<Tag> tags;
}

enum Channel {
    PHONE,
    EMAIL,
    POST,
    APP
}

@Embeddable
class ContactPoint {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    Channel channel;

    @Column(nullable = false, length = 254)
    String contact;

    @Column(name = "verified_at")
    Instant verifiedAt;
}

@Entity
@Table(name = "persons")
@DiscriminatorValue("person")
@PrimaryKeyJoinColumn(name = "party_id")
@SecondaryTable(
        name = "person_secrets",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"),
        foreignKey = @ForeignKey(name = "person_secrets_person"),
        indexes = @Index(name = "secrets_by_tax_number", columnList = "tax_number"))
class Person extends Party {
    enum MaritalStatus {
        SINGLE,
        MARRIED,
        DIVORCED,
        WIDOWED
    }

    @NotBlank
    @Size(max = 70)
    @Column(name = "given_names")
    String givenNames;

    @NotNull
    @Column(name = "family_name", length = 70)
    String familyName;

    @Past
    @Column(name = "born_on")
    LocalDate bornOn = LocalDate.of(1980, 2, 29);

    @Enumerated(EnumType.ORDINAL)
    @Column(name = "marital_status")
    MaritalStatus maritalStatus;

    @Column(table = "person_secrets", name = "tax_number", length = 11)
    String taxNumber;

    @Column(table = "person_secrets", name = "mothers_name", length = 70)
    String mothersName;

    @Column(table = "person_secrets", name = "yearly_income", precision = 15, scale = 2)
    BigDecimal yearlyIncome;

    @ManyToOne
    @JoinColumn(name = "nationality")
    Country nationality;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "married_to", unique = true)
    Person marriedTo;
}

@Entity
@Table(name = "employees", uniqueConstraints = @UniqueConstraint(columnNames = "staff_number"))
@DiscriminatorValue("employee")
@OnDelete(action = OnDeleteAction.CASCADE)
class Employee extends Person {
    @Column(name = "staff_number", nullable = false, length = 8)
    String staffNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "branch_id")
    Branch branch;

    @ManyToOne(fetch = FetchType.LAZY)
    Employee reportsTo;

    Period employed;

    @ElementCollection(targetClass = Competence.class)
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "employee_competences")
    Set<Competence> competences;
}

enum Competence {
    LENDING,
    TRADING,
    CASH,
    COMPLIANCE
}

@Entity
@Table(name = "organisations")
@DiscriminatorValue("organisation")
class Organisation extends Party {
    @Column(nullable = false)
    String name;

    @Column(name = "legal_form", length = 20)
    String legalForm;

    @Column(length = 20, unique = true)
    String lei;

    @Digits(integer = 13, fraction = 2)
    @Column(name = "balance_sheet_total")
    BigDecimal balanceSheetTotal;

    @Min(0)
    @Max(10_000_000)
    Integer staff;

    @ManyToOne(fetch = FetchType.LAZY)
    Organisation parent;

    @OneToMany(mappedBy = "organisation")
    @MapKey(name = "rank")
    Map<Integer, Signatory> signatories;
}

@Entity
class Signatory extends Numbered {
    @ManyToOne(optional = false)
    Organisation organisation;

    @ManyToOne(optional = false)
    Person person;

    @Column(name = "`rank`")
    int rank;

    @Column(name = "signs_alone")
    boolean alone;

    Period period;
}

@Entity
@Table(name = "segments")
class Segment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @Column(nullable = false, length = 40)
    String title;

    @ManyToOne
    @JoinColumn(name = "within")
    Segment within;

    @OneToMany(mappedBy = "within")
    @OrderBy("title")
    List<Segment> parts;
}

@Entity
class Tag {
    @Id
    @Column(length = 30)
    String word;
}

@Entity
@Table(name = "tax_residences")
@IdClass(TaxResidence.Key.class)
class TaxResidence {
    @Id
    @ManyToOne
    @JoinColumn(name = "party_id")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Party party;

    @Id
    @ManyToOne
    @JoinColumn(name = "country")
    Country country;

    @Column(name = "identification", length = 30)
    String identification;

    static class Key implements Serializable {
        Long party;
        String country;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.party, party) && Objects.equals(key.country, country);
        }

        @Override
        public int hashCode() {
            return Objects.hash(party, country);
        }
    }
}

@Entity
@Table(name = "party_relations")
@Check(constraints = "one_id <> other_id")
class PartyRelation {
    enum Kind {
        PARENT,
        TRUSTEE,
        OWNER
    }

    @Embeddable
    static class Key implements Serializable {
        Long one;
        Long other;

        @Enumerated(EnumType.STRING)
        @Column(name = "kind", length = 10)
        Kind kind;

        @Override
        public boolean equals(Object that) {
            return that instanceof Key key
                    && Objects.equals(key.one, one)
                    && Objects.equals(key.other, other)
                    && key.kind == kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(one, other, kind);
        }
    }

    @EmbeddedId
    Key id;

    @MapsId("one")
    @ManyToOne(optional = false)
    @JoinColumn(name = "one_id")
    Party one;

    @MapsId("other")
    @ManyToOne(optional = false)
    @JoinColumn(name = "other_id")
    Party other;

    @Convert(converter = BasisPointsConverter.class)
    @Column(name = "share_bp")
    BasisPoints share = new BasisPoints(5_100);
}

/** There is one for each party, under the same key. */
@Entity
@Table(name = "kyc_files")
class KycFile {
    @Id
    Long partyId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    Party party;

    @Column(name = "politically_exposed", nullable = false)
    boolean politicallyExposed;

    @Column(name = "next_review")
    LocalDate nextReview;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String assessment;

    @OneToMany
    @JoinColumn(name = "kyc_file_id")
    List<Proof> proofs;
}

@Entity
@Table(name = "proofs")
class Proof extends Numbered {
    @Column(nullable = false, length = 40)
    String kind;

    @Lob
    byte[] scan;

    @Column(length = 32)
    byte[] hash;

    @ManyToOne
    @JoinColumn(name = "issued_in")
    Country issuedIn;

    Period valid;
}

@Entity
@Table(name = "consents", uniqueConstraints = @UniqueConstraint(columnNames = {"party_id", "purpose", "given_at"}))
class Consent extends Numbered {
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    Party party;

    @Column(nullable = false, length = 40)
    String purpose;

    @Column(name = "given_at", nullable = false)
    Instant givenAt;

    Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    Channel channel;
}

@Entity
@Table(name = "scorings")
class Scoring extends Audited {
    @ManyToOne(optional = false)
    Party party;

    @Column(nullable = false)
    Double probability;

    @Column(precision = 5, scale = 2)
    BigDecimal score;

    Character grade;

    @ElementCollection
    @CollectionTable(name = "scoring_factors", joinColumns = @JoinColumn(name = "scoring_id"))
    @MapKeyColumn(name = "factor", length = 40)
    @Column(name = "weight", nullable = false)
    Map<String, Double> factors;
}
