package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "noTwoCustomersHaveTheSameNumberOfPointsAndTheSameMottoInTheOneSchema",
                        columnNames = {
                            "howManyPointsThisCustomerHasCollectedSinceTheBeginningOfTheYearSoFar",
                            "wasDieserKundeÜberSichSelbstUndÜberAlleAnderenGernErzähltÖÖÖÖÖÖ"
                        }),
        indexes = @Index(columnList = "howManyPointsThisCustomerHasCollectedSinceTheBeginningOfTheYearSoFar"))
class CustomerOfAllShopsThatThereAreInTheWorld {
    @Id
    @GeneratedValue
    Long id;

    int howManyPointsThisCustomerHasCollectedSinceTheBeginningOfTheYearSoFar = 7;

    String wasDieserKundeÜberSichSelbstUndÜberAlleAnderenGernErzähltÖÖÖÖÖÖ = "wenig";

    @Column(name = "`Whether this customer has ever said anything to anybody in the shop`")
    boolean talked;

    @ManyToOne
    CustomerOfAllShopsThatThereAreInTheWorld whoHasBroughtThisCustomerToUsAndWasThankedForItAtThatTime = this;

    @ElementCollection
    Set<String> everythingThatIsSaidBehindTheirBacks = new HashSet<>(Set.of("nothing"));

    @ManyToMany
    @JoinTable(name = "customersWhoMetOtherCustomersWhileTheyWereWaitingInTheVeryLongQueue")
    List<CustomerOfAllShopsThatThereAreInTheWorld> friends = new ArrayList<>();
}

@Entity
@Table(name = "theNameOfThisTableIsMuchLongerThanTheSixtyThreeBytesThatPostgresKeeps")
class Remark {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "numbersOfTheRemarksThatCustomersMadeInTheShopWhenNobodyListened_SEQ")
    Long id;

    Tone toneOfVoiceInWhichTheCustomerMadeThisRemarkToTheUnfortunateClerk = Tone.LOUD;

    enum Tone {
        LOUD,
        QUIET
    }
}
