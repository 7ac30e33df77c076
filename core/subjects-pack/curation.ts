/**
 * Which drawing of which set is used for which nouns: the hand-checked table behind the pack.
 *
 * `## set stands` opens a section: what follows comes from that set and usually stands there. Then one drawing a line:
 * `name flags height [facts]: noun, synonym, …`, the height in metres of the whole drawing. Facts, where there are any:
 * what kind it is (else a thing), `home=` the settings it is at home in, `worn=` where it is worn, `use=` what it is used
 * for, `parts=` what it has, `carried`, `flies`, and what was measured on its drawing; see `Figure`. Flags: `<` it faces left and is
 * mirrored; `~` its strip of painted water is dropped; `*` its pale yellows shine by themselves; `#rrggbb` the colour of a one-colour silhouette.
 * Left out on purpose: heads without a body, busts, flags, hands, faces, signs, weapons' gore, religious symbols.
 */
export const curation = `
## fluent-emoji-flat ground
baby-chick < 0.12 [animal]: chick, baby chick, baby bird
badger < 0.35 [animal home=forest]: badger
beaver < 0.5 [animal home=river,lake]: beaver, groundhog, marmot
bison < 1.8 [animal]: bison, american bison
camel < 2.2 [animal use=mount]: dromedary
two-hump-camel < 2.2 [animal home=desert use=mount]: camel
chipmunk < 0.25 [animal home=forest eye=76,36 upright]: squirrel, chipmunk, red squirrel
crab 0.12 [animal home=sea]: crab
cricket 0.04 [animal]: cricket, grasshopper
beetle 0.04 [animal]: beetle, scarab
cockroach 0.04 [animal]: cockroach
dodo < 0.9 [animal]: dodo
donkey < 1.3 [animal home=meadow,village use=mount]: donkey, mule, burro
flamingo < 1.3 [animal home=beach,sea]: flamingo
goat < 0.8 [animal home=meadow,village]: goat, billy goat, mountain goat, ibex
goose < 0.9 [animal]: goose, gander, gosling
gorilla < 1.6 [animal home=forest]: gorilla, ape, silverback
orangutan 1.2 [animal]: orangutan
hedgehog < 0.2 [animal home=forest eye=104,62]: hedgehog, porcupine, urchin
hippopotamus < 1.5 [animal home=river,lake]: hippopotamus, hippo
kangaroo < 1.6 [animal home=meadow,desert eye=87,24]: kangaroo, wallaby
lady-beetle 0.03 [animal home=meadow,garden]: ladybug, ladybird
bug 0.04 [animal]: caterpillar, larva
worm 0.05 [animal]: worm, earthworm
spider 0.06 [animal]: spider, tarantula
scorpion 0.08 [animal home=desert]: scorpion
leopard < 0.9 [animal home=meadow,desert]: leopard, cheetah, jaguar, puma, panther, cougar
llama < 1.8 [animal]: llama, alpaca
rat < 0.15 [animal]: rat
ox < 1.6 [animal]: ox, bull
water-buffalo < 1.7 [animal]: buffalo, water buffalo, yak
parrot < 0.4 [animal home=beach,sea chin=1.9 eye=59,15]: parrot, macaw, parakeet, budgie, cockatoo
peacock 1.1 [animal]: peacock, peafowl
pig < 0.8 [animal home=meadow,village]: pig, piglet, hog, swine
poodle < 0.5: poodle
ram < 0.95 [animal]: ram
rhinoceros < 1.7 [animal home=meadow,desert]: rhinoceros, rhino
rooster < 0.55 [animal home=meadow,village]: rooster, hen, chicken, cockerel, cock
turkey < 0.9 [animal]: turkey
seal < 0.8 [animal home=snow]: seal, sea lion
skunk < 0.35 [animal]: skunk
zebra < 1.5 [animal home=meadow,desert]: zebra
teddy-bear 0.35 [character]: teddy bear, teddy, plush bear
person-lifting-weights-medium 1.9: weightlifter, weight lifter, bodybuilder, barbell, dumbbell
ghost 1.6 [character flies]: ghost, phantom, spectre, specter
moai 4: moai, easter island statue
woman-dancing-medium 1.7 [character home=stage]: dancer, flamenco dancer, woman dancing
man-dancing-medium < 1.75 [character]: disco dancer, man dancing
person-surfing-medium 1.9 [home=sea]: surfer
skier 1.6 [character home=snow]: skier
person-golfing-medium < 1.8: golfer
person-cartwheeling-medium 1.7: gymnast, acrobat, cartwheel
person-in-lotus-position-medium 1.1: yogi, meditation, yoga
cactus 2.5 [home=desert]: cactus, saguaro
potted-plant 0.7: potted plant, houseplant, house plant, pot plant
christmas-tree * 2.6 [home=room]: christmas tree, xmas tree
seedling 0.15: seedling, sprout, sapling
herb 0.3: herb, basil, mint
shamrock 0.12: shamrock, clover
four-leaf-clover 0.12: four leaf clover
hibiscus 0.2 [carried]: hibiscus
cherry-blossom 0.12: cherry blossom, sakura
lotus 0.2: lotus, water lily, lotus flower
hyacinth 0.3: hyacinth, lupine, lavender
bouquet 0.5 [carried]: bouquet, bunch of flowers, flower bouquet
sheaf-of-rice 0.9: wheat, rice plant, grain, sheaf
pine-decoration 0.9: bamboo
rock 0.6 [use=tread seat=0.9]: rock, boulder, stone
wood 0.5: wood, log, firewood, timber
hut 4 [parts=door,window,gate]: straw hut
houses 7 [parts=door,window,gate]: village houses
derelict-house 8 [home=mountains,meadow parts=door,window,gate]: haunted house, ruined house, abandoned house, ruin
office-building 40 [parts=door,window,gate]: office building, office, apartment building, block of flats, apartment, building
department-store 20 [parts=door,window,gate]: department store, mall, shopping centre, shopping mall
convenience-store 6 [parts=door,window,gate]: convenience store, shop, store, supermarket, kiosk, bakery, bookshop, grocery
hospital 20 [home=garden,village,meadow parts=door,window,gate]: hospital, clinic
bank 14 [home=garden,village,meadow parts=door,window,gate]: bank
hotel 25 [home=garden,village,meadow parts=door,window,gate]: hotel, hostel
school 12 [home=garden,village,meadow parts=door,window,gate]: school, university, college, schoolhouse
factory 22 [home=garden,village,meadow parts=door,window,gate]: factory, power plant
classical-building 15 [home=garden,village,meadow]: temple, museum, courthouse, town hall, library, art gallery
japanese-castle 30 [home=mountains,garden parts=door,window,gate]: japanese castle, pagoda
shinto-shrine 7 [home=mountains,garden]: torii, torii gate, shinto shrine
tokyo-tower 120: radio tower, eiffel tower, tokyo tower
mosque 25 [home=garden,village,meadow parts=door,window,gate]: mosque
hindu-temple 25 [parts=door,window,gate]: hindu temple
synagogue 20 [parts=door,window,gate]: synagogue
stadium 40 [home=garden,village,meadow parts=door,window,gate]: stadium, arena
fountain 3 [home=garden,city]: fountain
circus-tent 9: circus tent, circus, big top
ferris-wheel 40: ferris wheel, big wheel
roller-coaster 25: roller coaster, rollercoaster
carousel-horse < 2.2: carousel horse, carousel, merry go round
playground-slide 2.5: slide, playground slide, playground
ambulance < 2.4 [vehicle home=street,city use=drive parts=door,window,wheel]: ambulance
fire-engine < 2.8 [vehicle use=drive parts=door,window,wheel]: fire engine, fire truck, firetruck
police-car < 1.5 [vehicle use=drive parts=door,window,wheel]: police car
taxi < 1.5 [vehicle home=street,city use=drive parts=door,window,wheel]: taxi, cab
sport-utility-vehicle < 1.8 [vehicle use=drive parts=door,window,wheel]: suv, jeep, off roader
pickup-truck < 1.8 [vehicle use=drive parts=door,window,wheel]: pickup truck, pickup
delivery-truck < 3 [vehicle home=street,city use=drive parts=door,window,wheel]: truck, lorry, delivery truck, delivery van, van
articulated-lorry < 3.6 [parts=door,window,wheel]: articulated lorry, semi truck, semi, trailer truck
tractor < 2.6 [home=meadow,village parts=door,window,wheel]: tractor
racing-car < 1: racing car, race car, formula one car
motorcycle < 1.2 [home=street,city use=mount seat=0.56 parts=wheel,bell]: motorcycle, motorbike
motor-scooter < 1.15 [home=street,city use=mount seat=0.5 parts=wheel,bell]: scooter, motor scooter, vespa, moped
kick-scooter < 1 [parts=wheel,bell]: kick scooter
auto-rickshaw < 1.8 [parts=door,window,wheel]: rickshaw, tuk tuk, auto rickshaw
tram 3.6 [home=street,city parts=door,window,wheel]: tram, streetcar
tram-car < 3.4 [parts=door,window,wheel]: tram car
trolleybus < 3.4 [parts=door,window,wheel]: trolleybus
railway-car < 3.8 [parts=door,window,wheel]: railway car, wagon, carriage
fuel-pump 1.8 [home=garden,village,meadow]: gas pump, fuel pump, petrol pump, gas station
postbox 1.4: postbox, mailbox, letterbox
barber-pole 1.2: barber pole
mirror-ball 0.4: disco ball, mirror ball
construction 1: barrier, barricade
wheel 0.7: wheel, wagon wheel, tyre, tire
umbrella-on-ground 2: beach umbrella, sunshade, beach parasol
ladder 2.5: ladder
door 2.1: door, doorway
window 1.2: window
toilet 0.8: toilet
bathtub 0.7 [furniture use=enter mouth=0.4]: bathtub, bath, tub
shopping-cart < 1: shopping cart, shopping trolley, trolley
basket 0.4 [carried use=enter,fill mouth=0.34]: basket
bucket 0.35 [carried use=enter]: bucket, pail
oil-drum 0.9: oil drum, drum barrel
headstone 0.9: gravestone, tombstone, headstone, grave
coffin 0.7: coffin
goal-net 2.4: goal, goal net, football goal
anchor 1.2 [home=sea]: anchor
jack-o-lantern * 0.4 [carried]: jack o lantern, pumpkin, halloween pumpkin
fire-extinguisher 0.5: fire extinguisher
long-drum 0.8: conga, djembe, bongo
sled 0.5 [home=snow use=mount,raft]: sled, sledge, sleigh, toboggan
luggage 0.6 [carried]: suitcase, luggage, baggage
backpack 0.5 [clothing carried worn=body]: backpack, rucksack, knapsack
manual-wheelchair < 1: wheelchair
horse-racing-medium < 2.4: jockey, rider, horse rider, horseman, horsewoman, equestrian
person-climbing-medium 3: climber, rock climber, mountaineer

volcano * 900: volcano

## fluent-emoji-flat sky
bat 0.25 [animal]: bat, vampire bat
dove < 0.3 [animal]: dove, pigeon, white dove
phoenix-bird 1.5 [animal home=forest,mountains]: phoenix, firebird
fly 0.02: fly, housefly
mosquito < 0.02: mosquito, gnat
flying-saucer * 5 [home=space]: ufo, flying saucer, alien ship
helicopter < 4 [home=sky,meadow parts=door,window]: helicopter, chopper
small-airplane 3 [parts=door,window]: small plane, light aircraft
parachute 6: parachute, paraglider, skydiver
satellite 4 [home=space]: satellite
comet * 4 [home=space]: comet, meteor, meteorite, asteroid
ringed-planet 30 [home=space]: planet, saturn, ringed planet
globe-showing-europe-africa 30 [home=studio,room]: earth, globe, world, planet earth
leaf-fluttering-in-wind 0.2: leaf, green leaf
maple-leaf 0.12 [carried]: maple leaf, autumn leaf
fallen-leaf 0.15: fallen leaf, autumn leaves
feather 0.2 [carried]: feather, plume
snowflake 0.3: snowflake
droplet 0.1: droplet, water drop, raindrop, drop
bubbles 0.4: bubble, soap bubble
mountain-cableway 3: cable car, gondola lift, gondola
flying-disc 0.1: frisbee
boomerang 0.3: boomerang
carp-streamer 1.2: carp streamer, koinobori
musical-note 0.4 [carried]: musical note, music note
musical-notes 0.4: music, melody, song
high-voltage * 20: lightning, lightning bolt

## fluent-emoji-flat water
speedboat < ~ 2.2: speedboat, motorboat, motor boat, powerboat
canoe ~ 0.8: kayak, kayaker
ring-buoy 0.7: lifebuoy, life buoy, life ring, lifebelt
desert-island ~ 12: desert island, tropical island, island
otter < 0.5 [animal home=river,lake]: otter, sea otter
blowfish < 0.3 [animal]: puffer fish, pufferfish, blowfish

## fluent-emoji-flat underwater
jellyfish 0.5 [animal]: jellyfish, medusa
squid 0.8 [animal]: squid, cuttlefish
tropical-fish < 0.2 [animal]: angelfish, discus fish
shrimp < 0.1 [animal]: shrimp, prawn
lobster 0.4 [animal]: lobster, crayfish, langoustine
coral 0.6: coral, coral reef
spiral-shell 0.12 [home=beach,sea]: shell, seashell, sea shell, conch
oyster 0.1: oyster, pearl, clam, mussel

## fluent-emoji-flat surface
keyboard 0.05: keyboard, computer keyboard
folding-hand-fan 0.25: hand fan, folding fan, paper fan
avocado 0.12: avocado
red-apple 0.09: apple, red apple
green-apple 0.09: green apple
pear 0.12: pear
peach 0.09: peach, apricot, nectarine
cherries 0.07: cherry
strawberry 0.06: strawberry, raspberry
blueberries 0.05: blueberry
grapes 0.18: grape, bunch of grapes
melon 0.18: melon
watermelon 0.16: watermelon
tangerine 0.08: orange, tangerine, mandarin, clementine
lemon 0.08: lemon
lime 0.07: lime
banana 0.18: banana
pineapple 0.28: pineapple, ananas
mango 0.12: mango
coconut 0.14 [home=beach,sea]: coconut
kiwi-fruit 0.06: kiwi, kiwi fruit
tomato 0.08: tomato
olive 0.05: olive
eggplant 0.2: eggplant, aubergine
carrot 0.2: carrot
ear-of-corn 0.22: corn, maize, corn cob
hot-pepper 0.12: chili, chilli, hot pepper, chili pepper, pepper
bell-pepper 0.1: bell pepper, paprika
cucumber 0.2: cucumber, zucchini, courgette
leafy-green 0.25: lettuce, cabbage, salad
broccoli 0.16: broccoli
garlic 0.06: garlic
onion 0.08: onion
potato 0.1: potato
roasted-sweet-potato 0.15: sweet potato
beans 0.08: bean
pea-pod 0.08: pea, pea pod
peanuts 0.05: peanut
chestnut 0.04: chestnut, hazelnut, nut, acorn
ginger-root 0.1: ginger
bread 0.14: bread, loaf, loaf of bread, toast
croissant 0.12: croissant
baguette-bread 0.4: baguette
pretzel 0.12: pretzel
bagel 0.12: bagel
pancakes 0.1: pancake
waffle 0.12: waffle
cheese-wedge 0.1: cheese
meat-on-bone 0.18: meat
poultry-leg 0.16: chicken leg, drumstick
bacon 0.12: bacon
hamburger 0.11: hamburger, burger, cheeseburger
french-fries 0.15: french fries, fries, chips
pizza 0.2: pizza, slice of pizza, pizza slice
hot-dog 0.12: hot dog, hotdog, sausage
sandwich 0.12: sandwich
taco 0.12: taco
burrito 0.16: burrito, wrap
egg 0.06: egg
cooking 0.12: fried egg, frying pan, omelette, omelet
pot-of-food 0.25: pot of food, stew, casserole
bowl-with-spoon 0.14: bowl, cereal, porridge
green-salad 0.15: green salad, salad bowl
popcorn 0.25: popcorn
butter 0.06: butter
canned-food 0.12: tin can, can, canned food
bento-box 0.12: bento, bento box, lunchbox
rice-ball 0.09: rice ball, onigiri
cooked-rice 0.12: rice, bowl of rice
curry-rice 0.12: curry
steaming-bowl 0.14: ramen, noodle soup, noodles, soup, noodle
spaghetti 0.14: spaghetti, pasta
sushi 0.06: sushi
fried-shrimp 0.12: fried shrimp, tempura
dumpling 0.06: dumpling, gyoza
takeout-box 0.16: takeout box, takeaway
soft-ice-cream 0.22: soft ice cream, ice cream cone, ice cream, icecream, gelato
ice-cream 0.15: ice cream bowl, sundae
shaved-ice 0.18: shaved ice
doughnut 0.1: doughnut, donut
cookie 0.08: cookie, biscuit
cupcake 0.1: cupcake, muffin
pie 0.12: pie, tart
chocolate-bar 0.14: chocolate, chocolate bar
candy 0.05: candy, sweet, bonbon
lollipop 0.15: lollipop
custard 0.1: custard, pudding, flan
honey-pot 0.16: honey pot, honey, honey jar
baby-bottle 0.18: baby bottle
glass-of-milk 0.13: glass of milk, milk
teapot 0.16 [home=room]: teapot, kettle, tea pot
sake 0.18: sake
bottle-with-popping-cork 0.32: champagne, champagne bottle, sparkling wine
wine-glass 0.22: wine glass, wine, glass of wine, red wine
cocktail-glass 0.18: cocktail, martini
tropical-drink 0.24: tropical drink, tropical cocktail
beer-mug 0.18: beer, beer mug, pint, mug of beer
clinking-beer-mugs 0.2: cheers, toast with beer
clinking-glasses 0.2: clinking glasses
tumbler-glass 0.1: whisky, whiskey, tumbler
cup-with-straw 0.18: soft drink, soda, lemonade
bubble-tea 0.18: bubble tea, boba
beverage-box 0.14: juice box, juice
mate 0.18: mate tea
chopsticks 0.24: chopstick
spoon 0.18: spoon
fork-and-knife-with-plate 0.3: plate, dinner plate, meal
amphora 0.6 [use=enter,fill mouth=0.62]: amphora, vase, urn, pot
jar 0.16: jar
kitchen-knife 0.3: knife, kitchen knife
crystal-ball * 0.25: crystal ball
nesting-dolls 0.18: matryoshka, nesting doll, russian doll
japanese-dolls 0.3: doll
yo-yo 0.1: yo yo, yoyo
puzzle-piece 0.1: puzzle, puzzle piece, jigsaw
game-die 0.05: die, dice
chess-pawn 0.08: pawn, chess piece, chess
joystick 0.18: joystick
video-game 0.12: game controller, gamepad, video game, game console
slot-machine 0.5: slot machine
soccer-ball 0.22: soccer ball, football, ball, soccer
basketball 0.24: basketball
baseball 0.08: baseball
tennis 0.7: tennis racket, tennis ball, tennis
volleyball 0.22: volleyball
rugby-football 0.2: rugby ball
american-football 0.2: american football
bowling 0.4: bowling, bowling ball, bowling pin
cricket-game 0.9: cricket bat
field-hockey 0.9: hockey stick, field hockey
ice-hockey 0.9: ice hockey
ping-pong 0.26: ping pong, table tennis
badminton 0.66: badminton, shuttlecock
boxing-glove 0.3: boxing glove
ice-skate 0.3: ice skate
roller-skate 0.3: roller skate
skis 1.6: ski
fishing-pole 1.6: fishing rod, fishing pole
bow-and-arrow 1.2: bow and arrow, bow, archery
trophy 0.35: trophy, prize, award
sports-medal 0.12: medal, gold medal
1st-place-medal 0.12: first place medal
military-medal 0.12: military medal
rosette 0.12: rosette
artist-palette 0.3: palette, paint palette, artist palette
paintbrush 0.25: paintbrush, paint brush, brush
crayon 0.1: crayon
pencil 0.18: pencil
pen 0.15: pen
fountain-pen 0.15: fountain pen
scissors 0.18: scissors
triangular-ruler 0.2: ruler
paperclip 0.04: paperclip
pushpin 0.04: pushpin, thumbtack
briefcase 0.35: briefcase
notebook-with-decorative-cover 0.22: sketchbook
newspaper 0.4: newspaper
scroll 0.3: scroll, parchment, papyrus
bookmark-tabs 0.3: document, paper, sheet of paper
clipboard 0.32: clipboard, checklist
calendar 0.25: calendar
envelope 0.14: envelope, letter, mail
love-letter 0.14: love letter
package 0.35: package, cardboard box, box
e-mail 0.14: email
credit-card 0.06: credit card
money-bag 0.35: money bag, bag of money
dollar-banknote 0.08: banknote, dollar bill, cash, money
coin 0.04: coin, gold coin
gem-stone 0.06: gem, diamond, gemstone, jewel, crystal
ring 0.03: ring, wedding ring, engagement ring
lipstick 0.08: lipstick
mirror 0.4: mirror, hand mirror
razor 0.14: razor
toothbrush 0.18: toothbrush
soap 0.06: soap
sponge 0.06: sponge
lotion-bottle 0.2: lotion, shampoo
broom 1.3: broom, broomstick
safety-pin 0.04: safety pin
thread 0.06: thread, spool
yarn 0.12: yarn, ball of yarn, wool
sewing-needle 0.06: needle
knot 0.2: knot, rope
glasses 0.05 [clothing worn=eyes]: glasses, spectacles, eyeglasses
sunglasses 0.05 [clothing worn=eyes]: sunglasses
goggles 0.08 [clothing worn=eyes]: goggles
necktie 0.5 [clothing worn=body]: tie, necktie
t-shirt 0.7 [clothing worn=body]: t shirt, tshirt, shirt
jeans 1 [clothing worn=body]: jeans, trousers, pants
dress 1 [clothing worn=body]: dress, gown
coat 1 [clothing worn=body]: coat, jacket
kimono 1.3 [clothing worn=body]: kimono
scarf 0.3 [clothing worn=neck]: scarf, shawl
gloves 0.25 [clothing worn=body]: glove, mitten
socks 0.3 [clothing worn=body]: sock, stocking
top-hat 0.2 [clothing worn=head]: top hat, hat
womans-hat 0.2 [clothing worn=head]: sun hat, straw hat
billed-cap 0.15 [clothing worn=head]: cap, baseball cap
graduation-cap 0.2 [clothing worn=head]: graduation cap
rescue-workers-helmet 0.2 [clothing worn=head]: hard hat
military-helmet 0.2 [clothing worn=head]: helmet
running-shoe 0.14 [clothing worn=body]: sneaker, trainer, running shoe, shoe
mans-shoe 0.12 [clothing worn=body]: leather shoe
high-heeled-shoe 0.16 [clothing worn=body]: high heel, heel
womans-boot 0.35 [clothing worn=body]: boot
hiking-boot 0.2 [clothing worn=body]: hiking boot
flat-shoe 0.1 [clothing worn=body]: slipper
ballet-shoes 0.14 [clothing worn=body]: ballet shoe
womans-sandal 0.12 [clothing worn=body]: sandal
thong-sandal 0.1 [clothing worn=body]: flip flop
handbag 0.3: handbag, bag, tote bag
cut-of-meat 0.12: steak, beef steak, cut of meat
hook 0.1: hook, fishing hook
purse 0.12: purse, wallet
shopping-bags 0.4: shopping bag
ribbon 0.15 [clothing worn=body]: ribbon, hair bow
party-popper 0.2: party popper, confetti
piata 0.5: pinata
wind-chime 0.5: wind chime
violin 0.6 [home=room use=play]: violin, fiddle, viola, cello
trumpet 0.4: trumpet, cornet
saxophone 0.7 [use=play]: saxophone
banjo 0.9 [use=play]: banjo, lute, mandolin
accordion 0.4 [use=play]: accordion
flute 0.5: flute, recorder
maracas 0.25: maraca
drum 0.35 [use=play]: drum, snare drum
musical-keyboard 0.2: keyboard instrument, synthesizer
postal-horn 0.3: horn, post horn
microphone 0.2 [home=stage]: microphone, mic
studio-microphone 0.25: studio microphone
headphone 0.2 [clothing worn=body]: headphone, headset
radio 0.25: radio
megaphone 0.35: megaphone
bell 0.2: bell
bellhop-bell 0.08: hotel bell
television 0.7 [furniture]: television, tv, tv set
laptop 0.28: laptop, notebook computer
desktop-computer 0.5 [home=room]: computer, pc, desktop computer, monitor
computer-mouse 0.05: computer mouse
printer 0.3: printer
mobile-phone 0.15: phone, smartphone, mobile phone, cell phone, cellphone, mobile
telephone 0.2: telephone, landline
camera 0.12: camera, photo camera
video-camera 0.2: video camera, camcorder
movie-camera 0.4: movie camera, film camera
film-projector 0.4: film projector, projector
clapper-board 0.25: clapperboard, clapper board
watch 0.05: watch, wristwatch
alarm-clock 0.16 [home=room]: alarm clock, clock
mantelpiece-clock 0.3: mantel clock
stopwatch 0.08: stopwatch
hourglass-done 0.25: hourglass, sand timer
light-bulb * 0.12: light bulb, lightbulb, bulb, idea
flashlight * 0.2: flashlight, torch
diya-lamp * 0.1: diya, diya lamp
magnifying-glass-tilted-left 0.25: magnifying glass, loupe
telescope 1.4: telescope
microscope 0.4: microscope
compass 0.1: compass
thermometer 0.2: thermometer
test-tube 0.15: test tube
petri-dish 0.1: petri dish
alembic 0.3: alembic, potion, elixir
syringe 0.15: syringe
pill 0.03: pill
stethoscope 0.4: stethoscope
hammer 0.35: hammer
axe 0.7: axe, hatchet
pick 0.8: pickaxe
wrench 0.3: wrench, spanner
screwdriver 0.25: screwdriver
carpentry-saw 0.5: saw
nut-and-bolt 0.06: bolt, nut and bolt
gear 0.3: gear, cog
toolbox 0.3: toolbox
magnet 0.15: magnet
brick 0.1: brick
chains 0.3: chain
key 0.06: key
old-key 0.08: old key, skeleton key
locked 0.1: lock, padlock
shield 0.8: shield
crossed-swords 1: crossed swords
dagger 0.4: dagger
trident-emblem 1.5: trident
magic-wand 0.35: magic wand, wand
performing-arts 0.25: theatre mask, theater mask, mask, carnival mask
framed-picture 0.6: painting, picture, framed picture
world-map 0.6: map, world map, treasure map
balance-scale 0.5: scale, balance scale, scales
mouse-trap 0.06: mouse trap, mousetrap
plunger 0.5: plunger
roll-of-paper 0.12: toilet paper
battery 0.06: battery
electric-plug 0.08: plug
firecracker 0.15: firecracker
bone 0.1: bone
skull 0.2: skull
empty-nest 0.12 [home=forest]: nest, bird nest
nest-with-eggs 0.12: nest with eggs
hatching-chick 0.1: hatching chick
red-envelope 0.14: red envelope
abacus 0.3: abacus
label 0.08: tag
wastebasket 0.5: bin, wastebasket, trash can
ice 0.15: ice cube, ice
salt 0.1: salt shaker, salt
briefs 0.2 [clothing worn=body]: underwear
bikini 0.4 [clothing worn=body]: bikini
lab-coat 1 [clothing worn=body]: lab coat
dna 0.3: dna
brain 0.15: brain
tooth 0.03: tooth
floppy-disk 0.09: floppy disk
optical-disk 0.12: cd, dvd, disc

## game-icons ground
crane #d0a03c 40: tower crane, construction crane, building crane
skeleton #d8d2c4 1.75 [character]: skeleton
easter-egg #d08ab0 0.3: easter egg, painted egg
gate #5a5f66 2.4: iron gate, garden gate, gate
greenhouse #8fb8a4 3.5 [parts=door,window,gate]: greenhouse, glasshouse
theater-curtains #a8383f 6: theater, theatre, opera, playhouse
traffic-cone #e0763c 0.7: traffic cone, pylon
wheelbarrow #5f8a6a 0.9: wheelbarrow
golf-flag #4f8a5a 2.2: golf, golf course, golf flag
chameleon-glyph #5a9a5a 0.3 [animal]: chameleon
eating-pelican #c9b8a0 1.4 [animal]: pelican
snowboard #4f86b0 1.5: snowboard
spade #8a929c 1: shovel, garden spade
rake #8a6444 1.5: rake, garden rake
ant #4a3a34 0.02 [animal]: ant
armadillo #8a7a6a 0.3 [animal]: armadillo
capybara #8a6444 0.5 [animal]: capybara
centaur #7a5a44 2.2 [character]: centaur
griffin-symbol #9a7a44 2 [animal]: griffin, gryphon
werewolf #4a4a54 2 [character home=forest]: werewolf
sasquatch #5a4638 2.3 [character home=snow]: sasquatch, bigfoot, yeti
scarecrow #8a6a3c 1.9 [character home=meadow,village]: scarecrow
trojan-horse #8a5f40 6: trojan horse
siege-tower #7a5a40 9: siege tower
trebuchet #7a5a40 8: trebuchet
hobbit-dwelling #6a7a4a 3 [home=forest parts=door,window,gate]: hobbit hole, hobbit house
sloth #8a7058 0.7 [animal home=forest]: sloth
velociraptor #5f7a5a 1.8 [animal]: velociraptor, raptor
parasaurolophus #6a7a5a 4 [animal]: parasaurolophus
dimetrodon #7a6a4a 1.6 [animal]: dimetrodon
tapir #4a4448 1 [animal]: tapir
ostrich #4a4244 2.4 [animal home=meadow,desert]: ostrich, emu
kiwi-bird #7a5c44 0.4 [animal]: kiwi bird
raven #2f2f3a 0.5 [animal]: raven, crow, rook, jackdaw
anteater #7a6a5c 0.8: anteater
centipede #7a4a34 0.05: centipede, millipede
archer #5a6a4a 1.8: archer, bowman
vacuum-cleaner #b5503f 1 [furniture]: vacuum cleaner, vacuum, hoover
washing-machine #8a98a4 0.9 [furniture]: washing machine, washer, tumble dryer, dishwasher
bar-stool #8f6242 0.7 [furniture]: stool, bar stool
sink #8a98a4 0.5: sink, washbasin, basin
pipe-organ #a8844a 4: organ, pipe organ, church organ
gong #c9a24a 1.6: gong
manual-water-pump #5f7a86 1.2: water pump, hand pump, pump
archery-target #b5503f 1.3: dartboard, archery target, target board
raft #8f6242 2.6: bamboo raft, driftwood raft, wooden raft
tortoise #6a7a4a 0.4 [animal head-low]: giant tortoise
greek-temple #d0c8b8 14: greek temple, parthenon, acropolis
egyptian-sphinx #c9a868 20: sphinx
obelisk #b8a888 20: obelisk
dolmen #8a8680 3: dolmen, stonehenge
dog-house #a8603f 1: dog house, doghouse, kennel
bird-house #a8703f 0.4: birdhouse, bird house
beehive #c99a3c 0.5: beehive, hive
mushroom-house #b5564a 5 [parts=door,window,gate]: mushroom house
viking-longhouse #7a5a40 8 [parts=door,window,gate]: longhouse
water-mill #7a6250 9 [parts=door,window,gate]: water mill, watermill
water-tower #8a7468 18: water tower
wind-turbine #e6e8ea 60: wind turbine
wooden-sign #8a6444 1.4: signpost, sign post, wooden sign
street-light * #3f444c 5: street light, street lamp, lamp post, lamppost, streetlight
observatory #8a929c 15 [parts=door,window,gate]: observatory
windpump #6a6058 12: windpump
baobab #6a5a44 15: baobab
bonsai-tree #4f7a4a 0.5: bonsai, bonsai tree
willow-tree #6a8a4a 10: weeping willow
dead-wood #5a4a40 8: dead tree, bare tree
fruit-tree #4f8a4a 6: fruit tree
fern #4f7a45 0.5: fern
high-grass #6a8a4a 0.5: tall grass, reed
reed #6a7a4a 1.5: bulrush
round-straw-bale #d0b060 1.4 [home=meadow,village]: straw bale, hay bale, haystack
barrel #8a5f40 0.9: barrel, cask
wooden-crate #9a7048 0.8: crate, wooden crate
cannon #4a4a50 1: cannon
catapult #7a5a40 4: catapult
chariot #a8743c 1.8 [parts=wheel]: chariot
old-wagon #7a5a40 2.4 [parts=door,window,wheel]: covered wagon, cart, wagon cart
caravan #c9b08a 2.4 [parts=door,window,wheel]: caravan, camper, trailer
bulldozer #d0a03c 2.8: bulldozer, excavator, digger
forklift #d0a03c 2.2: forklift
steamroller #b08a4a 2.6: steamroller
velocipede #3f444c 1.6 [parts=wheel]: penny farthing
unicycle #3f444c 1.2 [seat=0.9 parts=wheel]: unicycle
rocking-chair #8a5f40 1.1 [home=room]: rocking chair
table #8a5f40 0.75: table, dining table
desk #8a5f40 0.8 [home=room]: desk
fireplace * #8a5a4a 1.3: fireplace, hearth
stone-throne #8a8078 2 [use=sit seat=0.36]: throne
easel #8a5f40 1.6: easel
harp #c9a24a 1.7 [use=play-at]: harp
drum-kit #a8403a 1.2 [home=stage use=play-at]: drum kit, drum set, drums
spinning-wheel #8a5f40 1.2: spinning wheel
sand-castle #d9b878 0.5 [home=beach,sea]: sand castle, sandcastle
matchbox #b5564a 0.04: matchbox
puppet #a8703f 0.6: puppet, marionette
pikeman #5a5a64 1.9: pikeman, warrior, spearman
mounted-knight #5a5a6a 2.4: mounted knight, horse knight, cavalryman
djinn #5a7ab0 2 [character]: genie, djinn
pianist #3a3a44 1.4: pianist
caveman #7a5a44 1.7 [character]: caveman
totem #8a5f44 5: totem pole, totem
menhir #8a8680 3: menhir, standing stone
paper-windmill #d0605a 0.3: pinwheel
gargoyle #6a6a70 1.2: gargoyle
oil-pump #5a5a60 6: oil pump, pumpjack
control-tower #8a929c 30: control tower
clock-tower #9a8a78 30 [parts=door,window,gate]: clock tower, big ben
pisa-tower #e0d8c8 55: leaning tower, tower of pisa
coliseum #c9b898 48: colosseum, coliseum, amphitheatre
arc-triomphe #d0c4ae 50: triumphal arch, arch
tower-bridge #8a929c 65: tower bridge
sydney-opera-house #e9e6e0 65: opera house
indian-palace #d9c8a8 40: taj mahal, palace of india
saint-basil-cathedral #b5645a 60: saint basil cathedral
modern-city #5a6474 80: skyline, skyscraper, city skyline

## game-icons sky
delivery-drone #5a6470 0.3: drone, quadcopter
hummingbird #3f8a78 0.1 [animal]: hummingbird
pterodactylus #6a6a5a 2 [animal]: pterodactyl, pterosaur, flying dinosaur
zeppelin #8a929c 12 [home=sky,meadow]: zeppelin, airship, blimp, dirigible
hang-glider #d0605a 2.5: hang glider
paper-plane #e6eaf0 0.15: paper plane, paper airplane
glider #8aa0b0 3: glider
jet-fighter #5a6470 4: fighter jet, jet fighter
space-shuttle #d8dce2 18: orbiter
lunar-module #a8a090 6: lunar module, moon lander, lander
spoutnik #a8b0b8 1: sputnik

## game-icons water
drakkar #7a5038 9: viking ship, longship, longboat
paddle-steamer #b08a6a 12: paddle steamer, riverboat
paper-boat #f0ece2 0.12: paper boat
buoy #c9463d 2: buoy
plesiosaurus #4a7078 4 [animal]: plesiosaur, loch ness monster, nessie
sea-serpent #3f7a6a 5 [animal]: sea serpent, sea monster
plastic-duck #f0c64a 0.1 [animal]: rubber duck, rubber ducky
offshore-platform #6a6460 40: oil rig, oil platform
galleon #7a5840 24: pirate galleon

## game-icons underwater
seahorse #d9a04a 0.15 [animal]: seahorse, sea horse
manta-ray #4a6078 0.8 [animal]: manta ray, stingray, ray
sea-star #e07a4a 0.15: starfish, sea star
mini-submarine #d0a03c 3: mini submarine
angler-fish #4a5a6a 0.5: anglerfish
eel #5a6a5a 0.4 [animal]: eel
giant-squid #a8505a 3: giant squid, kraken
piranha #5a7a6a 0.25 [animal]: piranha
nautilus-shell #c9a080 0.15: nautilus
algae #3f7a5a 0.8: seaweed, kelp, algae
sea-urchin #4a3a54 0.12: sea urchin
sea-turtle #5f8a6a 0.6 [animal]: leatherback

## game-icons surface
baseball-bat #c9975a 0.8: baseball bat
chainsaw #c98a3a 0.35: chainsaw, chain saw
paint-roller #5f86a8 0.4: paint roller
measure-tape #d8b04a 0.15: tape measure, measuring tape
screw #7a828c 0.05: screw, wood screw
nails #7a828c 0.07: iron nail, nails
toaster #8a929c 0.25: toaster
tambourine #a8743c 0.25: tambourine
whistle #c9a24a 0.06: whistle
dart #b5503f 0.15: dart
gold-bar #d8b04a 0.1: gold bar, gold ingot, gold bullion
pillow #c9b0c4 0.35: pillow, cushion
blanket #6f86a8 0.3: blanket, quilt, duvet
anvil #5a6068 0.5: anvil
bow-tie #8a2f3a 0.08 [clothing worn=neck]: bow tie, bowtie
gem-necklace #c9a24a 0.3 [clothing worn=neck]: necklace, pendant, amulet
saucepan #8a929c 0.2: saucepan, pan, cooking pot
knife-fork #8a929c 0.22: fork, knife and fork, cutlery
hockey #6a4a34 0.9: hockey, hockey puck
tablet #3a3f48 0.25: tablet computer
candy-canes #c9404a 0.25: candy cane
jug #a8743c 0.35: jug, pitcher of water, water jug
belt #6a4a34 0.1 [clothing worn=body]: leather belt
cowboy-boot #8a5a34 0.4 [clothing worn=body]: cowboy boot
match-head #b5643f 0.05: matchstick, burning match, lit match
swimfins #3f86b0 0.5: flipper, swim fin
scuba-mask #3f6f86 0.2: diving mask, snorkel
coffee-pot #5a6470 0.25: coffee pot, coffeepot
moka-pot #8a929c 0.2: moka pot
lyre #c9a24a 0.5: lyre
tuba #c9a24a 0.8: tuba
trombone #c9a24a 0.5: trombone
french-horn #c9a24a 0.5: french horn
bagpipes #7a4a4a 0.6: bagpipes, bagpipe
clarinet #33333a 0.6: clarinet, oboe
pan-flute #a8743c 0.25: pan flute, pan pipe
xylophone #a8743c 0.3: xylophone
metronome #7a4a32 0.25: metronome
chess-knight #4a4038 0.1: chess knight
chess-rook #4a4038 0.1: chess rook
binoculars #3f444c 0.15: binocular
spyglass #a8743c 0.25: spyglass
sewing-machine #3f444c 0.35: sewing machine
quill-ink #5a4a60 0.25: quill, inkwell, ink
treasure-map #d0b078 0.4: pirate map
watering-can #5f8a86 0.3: watering can
flower-pot #b5643f 0.3: flower pot, flowerpot
bird-cage #a8884a 0.5: bird cage, birdcage, cage
rotary-phone #3a3a40 0.2: rotary phone
piggy-bank #e0909a 0.2: piggy bank
perfume-bottle #c090b0 0.14: perfume, perfume bottle
gingerbread-man #a8683a 0.12: gingerbread man, gingerbread
spinning-top #c9564a 0.1: spinning top
cuckoo-clock #8a5f40 0.4: cuckoo clock
pocket-watch #c9a24a 0.08: pocket watch
magic-lamp #c9a24a 0.15: magic lamp, genie lamp
cauldron #3a3a40 0.6: cauldron, witch pot
paper-crane #e8e0e4 0.12: paper crane, origami crane, origami
fruit-bowl #b5743f 0.25: fruit bowl, bowl of fruit
microchip #3f5a4a 0.04: microchip, chip
`;
